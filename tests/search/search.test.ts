import { describe, expect, test } from "vitest";
import { between, chance, oneOf } from "../../bench/chance.ts";
import { LIMITS } from "../../src/search/make/limits.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import type { Index } from "../../src/search/open-index.ts";
import { requestOf } from "../../src/search/request.ts";
import { search } from "../../src/search/search.ts";
import { invented, sample } from "./documents.ts";
import { madeIndex, opened, SMALL } from "./index-in-memory.ts";
import {
  type Asked,
  type AskedPart,
  commonWords,
  type Scanned,
  scan,
  scanned,
  typed,
} from "./scan.ts";

/** The addresses of all hits. */
async function hits(index: Index, { parts, from, to, filters }: Asked): Promise<readonly string[]> {
  const request = {
    ...requestOf(""),
    words: typed({ parts, from, to, filters }),
    from,
    to,
    filters,
  };
  const found = await search(index, request, Number.MAX_SAFE_INTEGER);
  expect(found.total).toBe(found.hits.length);
  return found.hits.map(({ address }) => address).sort();
}

const RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu;

/** Queries by chance: words that stand in the texts and words that stand nowhere, at random places. */
function anyAsked(random: () => number, documents: readonly SearchDocument[]): Asked {
  const { date, filters } = oneOf(random, documents);
  const year = Number((date ?? "2020").slice(0, 4));
  const parts = Array.from({ length: between(random, 0, 3) }, (_, at) =>
    anyPart(random, documents, at > 0),
  );
  return {
    parts,
    from: random() < 0.25 ? String(year - between(random, 0, 1)) : "",
    to: random() < 0.25 ? (date ?? `${year}-06`) : "",
    filters: filters.filter(() => random() < 0.15).map(({ kind, id }) => ({ kind, id })),
  };
}

function anyPart(
  random: () => number,
  documents: readonly SearchDocument[],
  mayBeWithout: boolean,
): AskedPart {
  const text = oneOf(
    random,
    oneOf(random, documents).blocks.filter((block) => block !== ""),
  );
  const without = mayBeWithout && random() < 0.25;
  const runs = text.match(RUN) ?? [];
  if (runs.length > 0) {
    const run = oneOf(random, runs);
    const start = between(random, 0, run.length - 2);
    const words = [run.slice(start, start + between(random, 2, 5))];
    return { kind: "characters", words, without };
  }
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? ["nothing"]).filter((word) => word !== "s");
  const start = between(random, 0, words.length - 1);
  const kind = oneOf(random, ["word", "word", "quoted", "phrase", "beginning"] as const);
  if (kind === "phrase") return { kind, words: phraseAt(random, text), without };
  const word = random() < 0.05 ? "zzyzx" : (words[start] ?? "");
  return {
    kind,
    words: [kind === "beginning" ? word.slice(0, between(random, 2, 5)) : word],
    without,
  };
}

/** Two to four words as they stand, without what is between them. */
function phraseAt(random: () => number, text: string): readonly string[] {
  const words = text.replace(/(?<=[\p{L}\p{N}])['’]s\b/giu, "").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [
    "nothing",
  ];
  const start = between(random, 0, words.length - 1);
  return words.slice(start, start + between(random, 2, 4));
}

describe("the same hits as a plain scan of the texts", () => {
  const QUERIES = 250;

  test.each([
    ["the sample archive", sample, LIMITS],
    ["the sample archive, cut small", sample, SMALL],
    ["2,000 invented texts", () => invented({ articles: 2000, mixed: true }), LIMITS],
    [
      "2,000 invented texts, cut as 100,000 are",
      () => invented({ articles: 2000, mixed: true }),
      { block: 8000, shelf: 1500, list: 80, volume: 128 },
    ],
  ] as const)("%s", async (_, documentsOf, limits) => {
    const documents = documentsOf();
    const rows: readonly Scanned[] = documents.map(scanned);
    const index = await opened(madeIndex(documents, limits));
    const common = commonWords(rows, limits.list);
    const random = chance(4, documents.length);
    let found = 0;
    for (let query = 0; query < QUERIES; query += 1) {
      const asked = anyAsked(random, documents);
      const expected = scan(rows, asked, common);
      expect(await hits(index, asked), JSON.stringify(asked)).toEqual(expected);
      found += expected.length > 0 ? 1 : 0;
    }
    expect(found).toBeGreaterThan(QUERIES / 3);
  });
});
