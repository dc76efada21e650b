import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VERSION } from "../../src/search/contents.ts";
import { LETTERS } from "../../src/search/fold.ts";
import { LIMITS } from "../../src/search/make/limits.ts";
import { BODY } from "../../src/search/postings.ts";

const DOCUMENT = readFileSync("docs/search-format.md", "utf8");
const grouped = (number: number): string => number.toLocaleString("en");

test.each<readonly [what: string, says: string]>([
  ["the version", `| ${VERSION}; a reader refuses any other`],
  ["the size of blocks", `leads hold up to ${grouped(LIMITS.block)} characters`],
  ["the size of blocks of articles", `those of articles up to ${grouped(LIMITS.shelf)}`],
  ["which lists are cut", `A list of more than ${grouped(LIMITS.list)} articles is cut by volume`],
  [
    "which words can be common",
    `more than ${grouped(LIMITS.list)} articles and in more than a third`,
  ],
  ["the size of a volume", `halved until it held at most ${grouped(LIMITS.volume)} articles`],
  ["where the text begins", `those of the text begin at ${BODY}`],
  ["the places of headlines", `are 0 to ${BODY - 2}`],
])("the format of the index is described as it is: %s", (_, says) => {
  expect(DOCUMENT.replace(/\s+/gu, " ")).toContain(says);
});

test("every letter that is folded by hand is named", () => {
  for (const letter of Object.keys(LETTERS)) expect(DOCUMENT).toContain(letter);
});
