import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeCorpus } from "../../bench/corpus.ts";
import { articlesOf, loadArchive, steeringOf } from "../../src/archive.ts";
import { inputsOf } from "../../src/build/inputs.ts";
import { readTexts } from "../../src/build/read-texts.ts";
import { stacksIn } from "../../src/build/stacks-in.ts";
import { textSteering } from "../../src/build/text-steering.ts";
import type { ReadTexts } from "../../src/card.ts";
import { walk } from "../../src/read/walk.ts";
import { fillBox } from "../../src/stacks/fill-box.ts";
import { filesIn } from "../built.ts";
import { folder, lastingFolder } from "../folder.ts";
import { countingReader } from "../stacks/counting-reader.ts";

/** So late that no file can have changed a moment ago. */
const LATER = Number.POSITIVE_INFINITY;

/** Reads a content folder by way of its stacks, and says which texts were read and made for it. */
async function reading(root: string, since = LATER) {
  const [content, stacks] = [join(root, "content"), join(root, "stacks")];
  const known = textSteering(steeringOf(content));
  const reader = countingReader(content, known);
  const before = inodesIn(stacks);
  const read = await readTexts(inputsOf(content, since).texts, known, {
    folder: stacks,
    fill: async (tasks) => tasks.flatMap((task) => fillBox(task, stacks, reader)),
  });
  const texts = { ...read, stacks: stacksIn(stacks, reader) };
  const rewritten = [...inodesIn(stacks)].filter(([name, inode]) => before.get(name) !== inode);
  return { texts, rewritten: rewritten.length, ...reader.asked() };
}

/** Each box and the file that it is. */
const inodesIn = (stacks: string): ReadonlyMap<string, number> =>
  new Map(
    readdirSync(dirname(stacks)).includes("stacks")
      ? readdirSync(stacks).map((name) => [name, statSync(join(stacks, name)).ino] as const)
      : [],
  );

/** All that was read, but for where it lies. */
const articlesIn = ({ cards, stacks, rejected }: ReadTexts) => ({
  cards: cards.map((card) => ({ ...card, place: null })),
  articles: articlesOf({ cards, stacks }),
  rejected,
});

/** The same, of texts that are read without any stacks. */
function readAnew(root: string) {
  const { cards, stacks, rejected } = loadArchive(join(root, "content"));
  return articlesIn({ cards, stacks, rejected });
}

describe("of 500 texts", () => {
  let root = "";
  const at = (path: string): string => join(root, "content", path);
  const pathAt = (place: number): string => walk(join(root, "content")).texts[place] ?? "";

  beforeAll(async () => {
    root = lastingFolder({});
    writeCorpus(join(root, "content"), { articles: 500 });
    const { read, made, rewritten } = await reading(root);
    expect([read.length, made.length]).toEqual([500, 500]);
    expect(rewritten).toBeGreaterThan(3);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("none is read a second time, no box is written, and what is known of them is the same", async () => {
    const { texts, ...done } = await reading(root);
    expect(done).toEqual({ read: [], made: [], rewritten: 0 });
    expect(articlesIn(texts)).toEqual(readAnew(root));
  });

  test.each<[string, () => string, (path: string) => void, boolean]>([
    [
      "a new one is read, and no other",
      () => `${dirname(pathAt(250))}/new.md`,
      (path) => writeFileSync(at(path), "---\ntitle: New\n---\nA quay was opened.\n"),
      true,
    ],
    [
      "one that has other words of the same length is read, and no other",
      () => pathAt(100),
      (path) => writeFileSync(at(path), readFileSync(at(path), "utf8").replace(/\.\n$/u, "!\n")),
      true,
    ],
    [
      "one that has other words, and its old time again, is read, and no other",
      () => pathAt(200),
      (path) => {
        const { atime, mtime, size } = statSync(at(path));
        writeFileSync(at(path), readFileSync(at(path), "utf8").replace(/\.\n$/u, "!\n"));
        utimesSync(at(path), atime, mtime);
        expect(statSync(at(path))).toMatchObject({ size, mtime });
      },
      true,
    ],
    [
      "one that was put back as it was is read, and not made",
      () => pathAt(300),
      (path) => {
        const bytes = readFileSync(at(path));
        rmSync(at(path));
        writeFileSync(at(path), bytes);
      },
      false,
    ],
    [
      "one that has a row in corrections.csv is read, and no other",
      () => pathAt(400),
      (path) => {
        const row = `${path},headline,Set,a slip\n`;
        writeFileSync(at("corrections.csv"), `path,field,value,reason\n${row}`);
      },
      true,
    ],
    [
      "one whose row is another is read, and no other",
      () => pathAt(400),
      () => {
        const rows = readFileSync(at("corrections.csv"), "utf8");
        writeFileSync(at("corrections.csv"), rows.replace("Set", "Set again"));
      },
      true,
    ],
    [
      "one whose row is gone is read, and no other",
      () => pathAt(400),
      () => rmSync(at("corrections.csv")),
      true,
    ],
  ])("%s; at most two boxes are written", async (_, pathOf, change, isMade) => {
    const path = pathOf();
    change(path);
    const { texts, read, made, rewritten } = await reading(root);
    expect(read).toEqual([path]);
    expect(made).toEqual(isMade ? [path] : []);
    expect(rewritten).toBeGreaterThan(0);
    expect(rewritten).toBeLessThanOrEqual(2);
    expect(articlesIn(texts)).toEqual(readAnew(root));
  });

  test("one that is removed leaves no word in any file of the stacks, and no other is read", async () => {
    const path = pathAt(350);
    const words = ["Zquolmish", path];
    writeFileSync(at(path), `${readFileSync(at(path), "utf8")}\nA Zquolmish word.\n`);
    await reading(root);
    const traces = (): readonly string[] =>
      filesIn(join(root, "stacks")).filter((file) => {
        const text = readFileSync(join(root, "stacks", file), "utf8");
        return words.some((word) => text.includes(word));
      });
    expect(traces()).toHaveLength(1);
    rmSync(at(path));
    const { texts, read } = await reading(root);
    expect(traces()).toEqual([]);
    expect(read).toEqual([]);
    expect(articlesIn(texts)).toEqual(readAnew(root));
  });

  test("one that is no text any more leaves none either, and is named each time", async () => {
    const path = pathAt(50);
    writeFileSync(at(path), "A Zquolmish word.\n");
    await reading(root);
    writeFileSync(at(path), "");
    for (const _ of ["first", "again"]) {
      const { texts, made } = await reading(root);
      expect(texts.rejected).toEqual([expect.objectContaining({ path, reason: "empty" })]);
      expect(made).toEqual([path]);
    }
    for (const file of filesIn(join(root, "stacks")))
      expect(readFileSync(join(root, "stacks", file), "utf8")).not.toContain("Zquolmish");
    rmSync(at(path));
    await reading(root);
  });

  test.each<[string, string, string]>([
    ["topics are listed", "topics.yml", "- {id: quays, label: Quays, phrases: [quay]}\n"],
    ["people are listed", "people.yml", "- {id: ewan-tressick, name: Ewan Tressick}\n"],
    ["outlets have another name", "sources.yml", "- {id: snw, name: SNW, kind: agency}\n"],
    ["the year is set", "archive.yml", "year: 2019\n"],
  ])("all are made anew when %s", async (_, file, words) => {
    await reading(root);
    writeFileSync(at(file), words);
    const { texts, made } = await reading(root);
    expect(made).toEqual(walk(join(root, "content")).texts);
    expect(articlesIn(texts)).toEqual(readAnew(root));
  });

  test("none is read when what is set does not bear on the reading of texts", async () => {
    await reading(root);
    writeFileSync(at("archive.yml"), "year: 2019\ntitle: The Quay Papers\nsearch: false\n");
    expect(await reading(root)).toMatchObject({ read: [], made: [], rewritten: 0 });
  });
});

const TEXTS = {
  "content/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.\n",
  "content/b.txt": "TARROW, Feb 11, 2021 (SNW) -- It opened.\n",
};

describe("texts that changed a moment ago", () => {
  test("are read again by the next reading, and then no more", async () => {
    const root = folder(TEXTS);
    const now = statSync(join(root, "content/b.txt")).ctimeMs;
    await reading(root, now);
    expect(await reading(root)).toMatchObject({ read: ["a.txt", "b.txt"], made: [], rewritten: 1 });
    expect(await reading(root)).toMatchObject({ read: [], made: [], rewritten: 0 });
  });

  test.each([
    ["a second", 1000, 2],
    ["three seconds", 3000, 0],
  ])("%s before a reading: %i ms, %i are read again", async (_, before, count) => {
    const root = folder(TEXTS);
    await reading(root, statSync(join(root, "content/b.txt")).ctimeMs + before);
    expect((await reading(root)).read).toHaveLength(count);
  });
});

describe("in the folder of the stacks", () => {
  const STRANGER = "0a4d55a8d778e5022fab701977c5d840bbc486d0";
  test.each<[string, Readonly<Record<string, string>>]>([
    ["a file", { "stacks/notes.txt": "notes" }],
    ["a folder", { "stacks/old/notes.txt": "notes" }],
    ["a box that is no longer wanted", { [`stacks/${STRANGER}`]: "notes" }],
    ["a folder that is called like a box", { [`stacks/${STRANGER}/notes.txt`]: "notes" }],
    ["what is left of a build that died", { [`stacks/${STRANGER}.new`]: "notes" }],
  ])("%s does not stay, and does no harm", async (_, strangers) => {
    const root = folder({ ...TEXTS, ...strangers });
    const { texts } = await reading(root);
    expect(articlesIn(texts)).toEqual(readAnew(root));
    expect(filesIn(join(root, "stacks"))).toEqual(
      texts.cards.slice(0, 1).map((card) => card.place?.box),
    );
  });

  test("a folder in the place of a box gives way to it", async () => {
    const root = folder(TEXTS);
    const [name = ""] = (await reading(root)).texts.cards.map((card) => card.place?.box);
    rmSync(join(root, "stacks"), { recursive: true });
    const begun = folder({ ...TEXTS, [`stacks/${name}/notes.txt`]: "notes" });
    const { texts } = await reading(begun);
    expect(articlesIn(texts)).toEqual(readAnew(begun));
    expect(filesIn(join(begun, "stacks"))).toEqual([name]);
  });

  test("no box stays when no text does", async () => {
    const root = folder(TEXTS);
    await reading(root);
    for (const path of Object.keys(TEXTS)) rmSync(join(root, path));
    const { texts } = await reading(root);
    expect(texts).toMatchObject({ cards: [], rejected: [] });
    expect(filesIn(join(root, "stacks"))).toEqual([]);
  });
});
