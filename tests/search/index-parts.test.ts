import { describe, expect, test } from "vitest";
import { between, chance } from "../../bench/chance.ts";
import { byText } from "../../src/by-text.ts";
import { parseCivilDate } from "../../src/civil-date.ts";
import { dayNumber, dayOf, idOfKey, keyOfId } from "../../src/search/article-id.ts";
import { bitReader } from "../../src/search/bits.ts";
import { blockName, entriesOf } from "../../src/search/contents.ts";
import { printScript, readScript } from "../../src/search/index-script.ts";
import { bitWriter } from "../../src/search/make/bit-writer.ts";
import { cut } from "../../src/search/make/cut.ts";
import { LIMITS } from "../../src/search/make/limits.ts";
import { numberArticles } from "../../src/search/make/number-articles.ts";
import { occurrencesOf, postingsOf } from "../../src/search/make/occurrences.ts";
import { listPrinter } from "../../src/search/make/print-list.ts";
import { volumesOf } from "../../src/search/make/volumes.ts";
import { runsOf, tableEntries } from "../../src/search/make/write-table.ts";
import {
  lengthClass,
  lengthOf,
  type Posting,
  readIds,
  readPostings,
} from "../../src/search/postings.ts";
import { invented } from "./documents.ts";
import { madeIndex } from "./index-in-memory.ts";

/** Rising numbers by chance, with small gaps and enormous ones. */
const rising = (random: () => number, count: number, most: number): readonly number[] => {
  let last = 0;
  return Array.from({ length: count }, () => {
    last += between(random, 1, random() < 0.1 ? most : 9);
    return last;
  });
};

describe("lists are read as they were written", () => {
  test("500 lists of postings", () => {
    const random = chance(1);
    const { postings } = listPrinter();
    for (let at = 0; at < 500; at += 1) {
      const list: readonly Posting[] = rising(random, between(random, 1, 60), 9e9).map((id) => ({
        id,
        length: between(random, 0, 15),
        places: rising(random, between(random, 1, 12), 40_000),
      }));
      expect(readPostings(postings(occurrencesOf(list)))).toEqual(list);
      expect(postingsOf(occurrencesOf(list))).toEqual(list);
    }
  });

  test("500 lists of ids", () => {
    const random = chance(2);
    const { ids } = listPrinter();
    for (let at = 0; at < 500; at += 1) {
      const list = rising(random, between(random, 1, 90), 9e9);
      expect(readIds(ids(list))).toEqual(list);
    }
  });

  test("empty lists", () => {
    expect([readIds(""), readPostings("")]).toEqual([[], []]);
  });

  test.each([0, 1, 31, 32, 63, 64, 1023, 2 ** 24 - 1, 2 ** 24, 2 ** 31, 2 ** 41 + 7])(
    "the number %i in every code",
    (number) => {
      const bits = bitWriter();
      bits.fixed(number, 42);
      bits.rice(number, 30);
      bits.gamma(number + 1);
      bits.rice(number % 1000, 0);
      const read = bitReader(bits.taken());
      expect([read.fixed(42), read.rice(30), read.gamma(), read.rice(0)]).toEqual([
        number,
        number,
        number + 1,
        number % 1000,
      ]);
    },
  );

  test("the class of a length is within a fifth of it", () => {
    for (let words = 16; words < 2800; words += 1)
      expect(Math.abs(lengthOf(lengthClass(words)) / words - 1)).toBeLessThan(0.2);
  });
});

describe("blocks", () => {
  const { files } = madeIndex(invented({ articles: 60, mixed: true }));
  const entries = [...files]
    .filter(([name]) => name.startsWith("words/"))
    .flatMap(([, data]) => [...entriesOf(data)])
    .sort(([a], [b]) => byText(a, b));
  const { keys, sizes } = tableEntries(entries);

  test.each([300, 2000, 40_000])("of %i characters hold every entry once, and no more", (most) => {
    const { blocks: cuts } = cut(keys, sizes, most);
    expect(cuts.flatMap(({ from, to }) => keys.slice(from, to))).toEqual(keys);
    for (const [at, { from, to }] of cuts.entries()) {
      const size = sizes.slice(from, to).reduce((sum, each) => sum + each, 0);
      expect(to - from === 1 || size <= most, cuts[at]?.key).toBe(true);
    }
  });

  test.each([300, 2000])("of %i characters are cut alike from keys and from runs", (most) => {
    const { blocks, runs } = cut(keys, sizes, most);
    const { keys: runKeys, sizes: runSizes } = runsOf(runs, sizes);
    const again = cut(runKeys, runSizes, most);
    expect(runs.length).toBeLessThan(keys.length);
    expect(again.blocks.map(({ key }) => key)).toEqual(blocks.map(({ key }) => key));
    expect(again.blocks.map(({ from }) => runs[from]?.from)).toEqual(
      blocks.map(({ from }) => from),
    );
  });

  test("begin with their key and end before that of the next", () => {
    const { blocks: cuts } = cut(keys, sizes, 500);
    for (const [at, { key, from, to }] of cuts.entries()) {
      const next = cuts[at + 1]?.key;
      for (const each of keys.slice(from, to)) {
        expect(byText(key, each)).toBeLessThanOrEqual(0);
        if (next !== undefined) expect(byText(each, next)).toBeLessThan(0);
      }
    }
  });

  test("have names of their own that every file system takes", () => {
    const { blocks: cuts } = cut(keys, sizes, 300);
    const names = cuts.map(({ key }) => blockName("words", key));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^words\/w-[0-9a-z_]{0,200}$/u);
  });

  test("no file of an index is larger than 1 MB", () => {
    const { files } = madeIndex(invented({ articles: 300 }));
    for (const [name, data] of files) expect(data.length, name).toBeLessThan(1_000_000);
    expect(LIMITS.block).toBeLessThan(100_000);
  });
});

describe("volumes", () => {
  test.each([0, 1, 16, 500])(
    "of %i ids hold at most so many each, and keep their borders",
    (count) => {
      const ids = rising(chance(3), count, 900).map((id) => id * 7);
      const volumes = volumesOf(ids, 16, 20);
      expect(volumes[0]).toBe(0);
      for (const [at, from] of volumes.entries()) {
        const next = volumes[at + 1] ?? Number.POSITIVE_INFINITY;
        expect(ids.filter((id) => id >= from && id < next).length).toBeLessThanOrEqual(20);
      }
      const borders = new Set(volumesOf([...ids, (ids.at(-1) ?? 0) + 1], 16, 20));
      expect(volumes.filter((border) => !borders.has(border))).toEqual([]);
    },
  );
});

describe("ids", () => {
  test.each(["1000-01-01", "1999-12-31", "2020-02-29", "9999-12-31"])("the day %s", (text) => {
    const day = parseCivilDate(text);
    const id = dayNumber(day) * 64 + 63;
    expect(dayOf(id, 64)).toBe(text);
    expect(idOfKey(keyOfId(id))).toBe(id);
    expect(keyOfId(id)).toHaveLength(8);
  });

  test("0 is the undated shelf", () => {
    expect([dayNumber(null), dayOf(3, 64)]).toEqual([0, null]);
  });

  test("every article has its own, whatever day all of them share", () => {
    const date = parseCivilDate("2020-12-22");
    const articles = Array.from({ length: 3000 }, (_, at) => ({ address: `${at}.html`, date }));
    const { articles: numbered, perDay } = numberArticles(articles);
    expect(new Set(numbered.map(([id]) => id)).size).toBe(3000);
    expect(perDay).toBeGreaterThanOrEqual(9000);
    for (const [id] of numbered) expect(dayOf(id, perDay)).toBe(date);
  });
});

describe("files", () => {
  test.each(["", "a b\n", '"quotes" \\ and </script>\u2028', "𠮷\ud83d"])(
    "%j is read as it was written",
    (data) => {
      expect(readScript("words/w-a", printScript("words/w-a", data))).toBe(data);
    },
  );

  test("a file that is damaged, cut, empty or another one is none", () => {
    const script = printScript("words/w-a", "harbour ABC\n");
    for (const bad of [
      script.replace("harbour", "harboor"),
      script.slice(0, -9),
      "",
      printScript("words/w-b", "harbour ABC\n"),
      "<!doctype html>",
    ])
      expect(readScript("words/w-a", bad), bad).toBeNull();
  });

  test("entries are lines", () => {
    expect([...entriesOf("a 1\nb \n")]).toEqual([
      ["a", "1"],
      ["b", ""],
    ]);
  });
});
