import { describe, expect, test } from "vitest";
import { articleBody } from "../../templates/views/article-body.ts";
import { articleOf } from "../pipeline.ts";

const drawn = (text: string, path = "a.txt"): string =>
  articleBody(articleOf(text, path)).toString();

const idsOf = (text: string, path = "a.txt"): readonly string[] =>
  [...drawn(text, path).matchAll(/<(\w+) id="([^"]+)"/gu)].map(([, tag, id]) => `${tag} ${id}`);

const ONE = "The ferry was late on Wednesday, and nobody knew why.";
const TWO = "The board will look into it, its chair said.";

describe("a paragraph has a link to itself", () => {
  test("at its end, named by its number", () => {
    const page = drawn(`${ONE}\n\n${TWO}\n`);
    expect(page.trim().split("\n")).toEqual([
      `<p id="pfaaf62">${ONE}<a href="#pfaaf62" aria-label="Link to paragraph 1"></a></p>`,
      `<p id="p06b1c5">${TWO}<a href="#p06b1c5" aria-label="Link to paragraph 2"></a></p>`,
    ]);
  });

  test("that holds when others come, and when its blanks or its dateline change", () => {
    const [one, two] = idsOf(`${ONE}\n\n${TWO}\n`);
    expect(idsOf(`${TWO}\n\nNew: ${ONE}\n\n  ${ONE.replace(" ", "  ")}\n`)).toEqual([
      two,
      expect.not.stringMatching(`${one}`),
      one,
    ]);
    expect(idsOf(`LANNOTH, Feb. 9 (SNW) -- ${ONE}\n`)).toEqual([one]);
  });

  test("and of two alike each has its own", () => {
    const [first, second, third] = idsOf(`${ONE}\n\n${ONE}\n\n${ONE}\n`);
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  test("and each part of a text that is cut for the eye", () => {
    const text = Array.from({ length: 16 }, (_, at) => `${ONE} It was boat ${at}.`).join(" ");
    expect(new Set(idsOf(text)).size).toBe(11);
  });
});

test.each([
  ["a list", `${ONE}\n\n- one boat\n- two boats\n\n${TWO}`, "ul", "two boats<a"],
  ["a quotation", `${ONE}\n\n> ${TWO}\n\n${TWO}`, "blockquote", `<p>${TWO}<a`],
  ["a heading", `${ONE}\n\nThe board\n\n${TWO}`, "h2", '">The board</a></h2>'],
])("so has %s", (_, text, tag, expected) => {
  expect(idsOf(text).map((id) => id.split(" ")[0])).toEqual(["p", tag, "p"]);
  expect(drawn(text)).toContain(expected);
});

test.each([
  ["a paragraph", "So **it** was.", /^<p id="(p\w+)">So <strong>it<\/strong> was\.<a href="#\1" /u],
  [
    "a heading",
    "## The *board*",
    /^<h2 id="(p\w+)"><a href="#\1">The <em>board<\/em><\/a><\/h2>$/u,
  ],
  [
    "a heading with a link",
    "## The [board](https://example.org/)",
    /^<h2 id="p\w+">The <a href="https:\/\/example\.org\/" rel="[^"]+">board<\/a><\/h2>$/u,
  ],
  ["a list", "1. one\n2. two", /^<ol id="(p\w+)">\n<li>one<\/li>\n<li>two<a href="#\1" /u],
  ["a list from three on", "3. one\n4. two", /^<ol id="p\w+" start="3">/u],
  ["a quotation", "> said", /^<blockquote id="(p\w+)">\n<p>said<a href="#\1" [^>]+><\/a><\/p>\n</u],
  ["code, which has none", "```\na\n```", /^<pre><code>a<\/code><\/pre>$/u],
  ["a rule, which has none", "---", /^<hr>$/u],
])("in Markdown: %s", (_, block, expected) => {
  const page = drawn(`---\nformat: markdown\ntitle: A\n---\n${block}\n\n${ONE}\n`);
  expect(page.slice(0, page.lastIndexOf('<p id="')).trim()).toMatch(expected);
});
