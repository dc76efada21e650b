import { describe, expect, test } from "vitest";
import { findClause } from "../../src/search/find/find-clause.ts";
import { readQuery } from "../../src/search/find/query.ts";
import type { Part, Phrase } from "../../src/search/found.ts";
import { markedParts, passageOf } from "../../src/search/passage.ts";
import { document } from "./documents.ts";
import { madeIndex, opened } from "./index-in-memory.ts";

/** What a search for this marks, in an archive of that text alone. */
async function marksOf(typed: string, text: string): Promise<readonly Phrase[]> {
  const index = await opened(madeIndex([document("a.html", text)]));
  const found = await Promise.all(
    readQuery(typed).clauses.map((clause) => findClause(index, clause)),
  );
  return found.flatMap(({ marks }) => marks);
}

const shown = (parts: readonly Part[]): string =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("the words that were looked for are marked", () => {
  test.each<readonly [typed: string, text: string, marked: string]>([
    ["harbour", "The Harbour's new harbours.", "The [Harbour]'s new [harbours]."],
    ['"harbour"', "The harbour, the harbours.", "The [harbour], the harbours."],
    ["gov*", "Governor and government govern.", "[Governor] and [government] [govern]."],
    [
      '"bank of england"',
      "The bank of the Bank of England.",
      "The bank of the [Bank] [of] [England].",
    ],
    ["人民日报", "据人民日报报道", "据[人民日报]报道"],
    ["国", "中国和美国", "中[国]和美[国]"],
    ["election", "Les élections, l’Élection.", "Les [élections], l’[Élection]."],
    ["cafe", "un café — CAFÉ", "un [café] — [CAFÉ]"],
    ["covid-19", "COVID-19 and 19 others", "[COVID]-[19] and 19 others"],
    ["ferry", "No such word.", "No such word."],
  ])("%s in %s", async (typed, text, marked) => {
    expect(shown(markedParts(text, await marksOf(typed, text)))).toBe(marked);
  });
});

describe("a passage", () => {
  const FILLER = "The council met again and spoke of other things for a long while. ".repeat(12);

  test("is the one with the most different words", async () => {
    const text = `A ferry sailed. ${FILLER}The ferry burned in the harbour at night. ${FILLER}`;
    const passage = shown(passageOf(text, await marksOf("ferry harbour", text)));
    expect(passage).toMatch(/^… .*The \[ferry\] burned in the \[harbour\] at night\..* …$/u);
    expect(passage.length).toBeLessThan(280);
  });

  test("is cut at words", async () => {
    const text = `${FILLER}ferry ${FILLER}`;
    const words = new Set(text.split(" "));
    const passage = shown(passageOf(text, await marksOf("ferry", text))).replace(/[[\]]/gu, "");
    for (const word of passage.slice(2, -2).split(" ")) expect(words).toContain(word);
  });

  test("begins with the text where that is near", async () => {
    const text = `WASHINGTON Today the council named a new master of the port of the ferry. ${FILLER}`;
    expect(shown(passageOf(text, await marksOf("ferry", text)))).toMatch(/^WASHINGTON Today/u);
  });

  test("is the beginning where nothing is to be marked", async () => {
    const text = FILLER;
    expect(shown(passageOf(text, await marksOf("ferry", text)))).toMatch(/^The council met/u);
  });

  test("is never cut within a character, nor lost where there are no spaces", async () => {
    const text = "𠮷".repeat(400);
    const passage = shown(passageOf(text, await marksOf("無", text)));
    expect(passage.isWellFormed()).toBe(true);
    expect(passage.length).toBeGreaterThan(200);
  });
});
