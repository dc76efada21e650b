import { describe, expect, test } from "vitest";
import { between, chance } from "../../bench/chance.ts";
import type { Article } from "../../src/article.ts";
import { findStories, type StoryMemory } from "../../src/stories/find-stories.ts";
import { printMemory, readMemory } from "../../src/stories/memory/print-memory.ts";
import { articleOf } from "../pipeline.ts";
import { anyReport, type Drafted, randomArchive, steered, writer } from "./random-archive.ts";
import { toldOf } from "./told.ts";

const ARCHIVE = randomArchive(60, 7);
const NAMED = new Map(
  ARCHIVE.sheets
    .slice(0, 2)
    .map(({ path }) => [path, { path, story: "The storm", reason: "", line: 2 }]),
);
const articles = writer()(ARCHIVE.sheets);

/** What is remembered of some articles, and whose bodies were asked for to find that out. */
function remembered(
  texts: readonly Article[],
  before: StoryMemory | null,
  rows: Drafted["rows"] = NAMED,
) {
  const [told, bodyOf] = toldOf(texts);
  const asked: string[] = [];
  const { memory } = findStories(
    told,
    (text) => {
      asked.push(text.path);
      return bodyOf(text);
    },
    steered({ ...ARCHIVE, rows }),
    before,
  );
  if (memory === null) throw new Error("Expected a memory, found none");
  return { memory, asked };
}

const { memory } = remembered(articles, null);
const bytes = printMemory(memory);

/** Whether a memory that was read is printed as it was. */
const again = (read: StoryMemory | null): boolean =>
  read !== null && Buffer.from(bytes).equals(printMemory(read));

describe("a memory that was printed", () => {
  test("is printed the same when it was read", () => {
    const read = readMemory(bytes);
    expect(read?.events.groups.length).toBeGreaterThan(3);
    expect(again(read)).toBe(true);
  });

  test("can be read where it begins at an odd place", () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    const read = readMemory(moved.subarray(3));
    expect(again(read)).toBe(true);
  });

  test("keeps names that no one can write with a typewriter", () => {
    const odd = articleOf("---\ntitle: Ça\nsource: L’Écho 渡轮 🚢\n---\n\nA reef.\n", "ü/🚢.txt");
    const read = readMemory(printMemory(remembered([odd], null).memory));
    expect(read?.texts).toMatchObject([{ path: "ü/🚢.txt", outlet: "L’Écho 渡轮 🚢" }]);
  });
});

describe("no memory is read", () => {
  const random = chance(3);
  test.each<readonly [string, Uint8Array]>([
    ["from nothing", new Uint8Array(0)],
    ["from half of one", bytes.slice(0, bytes.length >> 1)],
    ["from one that lacks its end", bytes.slice(0, -1)],
    ["from one with more behind it", Buffer.concat([bytes, Buffer.from([0])])],
    ...Array.from({ length: 5 }, (): readonly [string, Uint8Array] => {
      const place = between(random, 0, bytes.length - 1);
      return [
        `with another byte at ${place}`,
        bytes.map((byte, at) => (at === place ? byte ^ 1 : byte)),
      ];
    }),
  ])("%s", (_, damaged) => expect(readMemory(damaged) === null).toBe(true));
});

describe("bodies", () => {
  test("are asked for once each, in the order of the texts, and then for a few again", () => {
    const { asked } = remembered(articles, null);
    const paths = articles.map(({ path }) => path);
    expect(asked.slice(0, paths.length)).toEqual(paths);
    expect(asked.length).toBeLessThan(3 * paths.length);
  });

  test("are not asked for where nothing changed, in whatever process", () => {
    expect(remembered(articles, memory, new Map()).asked).not.toEqual([]);
    const unnamed = remembered(articles, null, new Map()).memory;
    expect(remembered(articles, unnamed, new Map()).asked).toEqual([]);
    expect(remembered(articles, readMemory(printMemory(unnamed)), new Map()).asked).toEqual([]);
  });

  test("of one text more and of those beside it, no others", () => {
    const far = { ...anyReport("new.txt", chance(9)), day: 300 };
    const [more] = writer()([far]);
    expect(remembered([...articles, ...(more ? [more] : [])], memory).asked).toEqual(["new.txt"]);
  });
});

test("nothing that can be read is left of a text that is gone", () => {
  const words = ["Zqueth", "Zquolm", "Zquandar"];
  const body = ARCHIVE.sheets[3]?.words.join(" ");
  const gone = articleOf(
    `---\ntitle: Zqueth rises\ndate: 2021-03-20\nsource: Zquandar Gazette\n---\n\nZquolm. ${body} Zquolm.\n`,
    "zqu/gone.txt",
  );
  const tracesIn = (printed: Uint8Array): readonly string[] =>
    [...words, "zqu"].filter((word) => Buffer.from(printed).includes(word));
  const before = printMemory(remembered([...articles, gone], null).memory);
  expect(tracesIn(before)).toEqual(["Zquandar", "zqu"]);
  expect(tracesIn(printMemory(remembered(articles, readMemory(before)).memory))).toEqual([]);
});
