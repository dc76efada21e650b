import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../folder.ts";
import { PROGRAM, shell, start } from "./program.ts";

const LONG = "The port opened, and the ferry sailed again. ".repeat(400);

/** Texts whose records, and whose notices, are more than a pipe holds. */
const many = (): string =>
  folder({
    "content/bad.txt": "---\ndate: 2024-02-30\n---\nThe port closed.",
    ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`content/${at}.txt`, LONG])),
    "content/lines.txt": "The port opened again.\n\n".repeat(9000),
  });

describe("a reader that leaves early", () => {
  test.each([
    ["records", "head -1", /^\{"path":"0\.txt"/u],
    ["explain content/lines.txt", "head -2", /^ +1 \| The port opened again\.\n.*\n$/u],
    ["explain content/lines.txt --json", "head -c 9", /^\{"path":"$/u],
    ["--help", "true", /^$/u],
  ])("ends `%s` quietly, with exit 0", (args, reader, out) => {
    const given = shell(many(), `${PROGRAM} ${args} | ${reader}; exit "\${PIPESTATUS[0]}"`);
    expect(given.code).toBe(0);
    expect(given.out).toMatch(out);
    expect(given.err).toBe("");
  });

  test.each([
    ["2>&1 | head -1", 0],
    ["2>&1 | true", 0],
    ["--json | true", 0],
    ["--strict 2>&1 | true", 1],
  ])("leaves a whole site behind `build %s`", (pipe, code) => {
    const root = many();
    const given = shell(root, `${PROGRAM} build ${pipe}; exit "\${PIPESTATUS[0]}"`);
    expect(given.code).toBe(code);
    expect(`${given.out}${given.err}`).not.toMatch(/EPIPE|\bat .*:\d+:\d+/u);
    expect(existsSync(join(root, "_site/index.html"))).toBe(true);
    expect(existsSync(join(root, "_site/.backfile-site"))).toBe(true);
    expect(existsSync(join(root, ".backfile/publish/next"))).toBe(false);
  });

  test("does not stop a build that is at work", async () => {
    const root = many();
    const program = start(root, "build");
    program.stderr.destroy();
    program.stdout.destroy();
    const [code] = await once(program, "exit");
    expect(code).toBe(0);
    expect(existsSync(join(root, "_site/.backfile-site"))).toBe(true);
  });
});

test("nothing but the summary is printed to a pipe: no progress, no colour, no word of Eleventy's", () => {
  const root = folder({ "content/a.txt": "The port closed." });
  const { out, err } = shell(root, `${PROGRAM} build`, { CI: "" });
  expect(out).toBe("");
  expect(err.split("\n").map((line) => line.replace(/\d.*/u, "…"))).toEqual([
    "…",
    "…",
    "`npx backfile preview` serves it",
    "",
  ]);
});
