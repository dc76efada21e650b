import { describe, expect, test } from "vitest";
import type { Line } from "../../../src/article.ts";
import { MAX_MARK_STEPS, MAX_MARKDOWN_LINES } from "../../../src/parse/body/limits.ts";
import { markdownBody } from "../../../src/parse/body/markdown-body.ts";

const linesOf = (text: string): readonly Line[] =>
  text.split("\n").map((line, at) => ({ number: at + 1, text: line }));

const body = (text: string) => markdownBody("a.md", linesOf(text));

describe("what no page shows as it was meant is told once, with its line", () => {
  test.each([
    ["The *ferry* is [late](https://example.org/).", []],
    ["`<b>` and\n\n```\n<i>\n```\n\n3 < 4", []],
    ["a\n\n<div>b</div>\n\n<i>c</i>", ["3 raw-html `<div>b</div>` and 2 more"]],
    ["[a](ftp://example.org/)", ["1 left-out-link `[a](ftp://example.org/)`"]],
    ["a\n\n- b\n- ![c](gate.png)", ["3 left-out-link `![c](gate.png)`"]],
    ["[a](java&#115;cript:go())", ["1 left-out-link `[a](java&#115;cript:go())`"]],
    [
      "<data:text/html,a> [a]\n\n[a]: file:///b",
      ["1 left-out-link `<data:text/html,a>` and 1 more"],
    ],
  ])("%j", (text, expected) => {
    const found = body(text);
    const notices = "notices" in found ? found.notices : [];
    expect(
      notices.map(
        ({ place, rule, message }) =>
          `${place.line} ${rule} ${message.replace(/^.*found |, shown.*$/gu, "")}`,
      ),
    ).toEqual(expected);
  });
});

const within = Math.floor(Math.sqrt(MAX_MARK_STEPS));

describe("what would cost too much is not read as Markdown", () => {
  test.each([
    ["lines", "a\n".repeat(MAX_MARKDOWN_LINES), null],
    ["characters", `${"a".repeat(1024)} `.repeat(1024), null],
    ["quotations in each other", `a\n\n${">".repeat(101)} b`, 3],
    ["lists in each other", `${"- ".repeat(101)}a`, 1],
    ["lists of all kinds", `${"1. > ".repeat(51)}a`, 1],
    ["blanks before a line", `a\n${" ".repeat(202)}b`, 2],
    ["tabs before a line", `a\n${"\t".repeat(51)}b`, 2],
    ["marks of emphasis", "*a_".repeat(within), null],
    ["brackets", "[".repeat(within + 1), null],
    ["back-ticks", "`a``b".repeat(within), null],
    ["unclosed tags", "<a ".repeat(within), null],
    ["definitions", Array.from({ length: 1001 }, (_, at) => `[r${at}]: b`).join("\n"), null],
  ])("%s", (_, text, line) => {
    expect(body(text)).toMatchObject({
      expected: expect.stringMatching(/^Markdown .*, found \d+$/u),
      line,
    });
  });

  test.each([
    ["quotations", `${">".repeat(100)} b`],
    ["lists", `${"- ".repeat(100)}a`],
    ["many paragraphs with marks", "*a* [b](https://example.org/)\n\n".repeat(2000)],
    ["a dash in a text", `a ${"- ".repeat(500)}`],
    ["brackets in code", `\`\`\`\n${"[".repeat(within * 2)}\n\`\`\``],
  ])("%s within the limits are", (_, text) => {
    expect(body(text)).toHaveProperty("passages");
  });
});
