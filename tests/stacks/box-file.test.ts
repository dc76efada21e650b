import { hash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { printBox, readBox } from "../../src/stacks/box-file.ts";
import type { Boxed, Boxing } from "../../src/stacks/boxed.ts";
import { keptRecord } from "../../src/stacks/kept-record.ts";
import { folder } from "../folder.ts";
import { bareBoxingOf, boxingOf } from "./full-card.ts";

const KEY = "0a4d55a8d778e5022fab701977c5d840bbc486d0";
const TEXTS = [
  boxingOf("wire/渡轮 паром\t🚢.txt", '{"body":"Паром 🚢 опоздал\\nснова"}'),
  bareBoxingOf("b.txt", '{"body":""}'),
  bareBoxingOf("c.txt", ""),
  boxingOf("d.txt", `{"body":"${"渡轮".repeat(40_000)}"}`),
];
const SHORT = TEXTS.slice(0, 3);
const PRINTED = printBox(KEY, SHORT);
/** Where the records begin. */
const BODY = PRINTED.length - SHORT.reduce((sum, { json }) => sum + json.length, 0);

/** What is read of a file with these bytes, by code of this key. */
function readBack(bytes: string | Uint8Array, key = KEY): readonly Boxed[] {
  const root = folder({ box: bytes });
  const boxed = readBox(root, "box", key);
  rmSync(join(root, "box"));
  return boxed;
}

describe("what is printed is read back", () => {
  test.each<[string, readonly Boxing[]]>([
    ["all that a card may say, paths in any script, a record of any length", TEXTS],
    ["one text", TEXTS.slice(1, 2)],
    ["no texts", []],
  ])("%s", (_, texts) => {
    const root = folder({ box: printBox(KEY, texts) });
    const boxed = readBox(root, "box", KEY);
    const places = boxed.map(({ card: { place } }) => place);
    expect(boxed).toEqual(
      texts.map(({ state, set, card }, at) => ({
        state,
        set,
        card: { ...card, place: places[at] },
      })),
    );
    expect(places.map((place) => place?.box)).toEqual(texts.map(() => "box"));
    expect(boxed.map(({ card }) => keptRecord(root, card))).toEqual(texts.map(({ json }) => json));
  });

  test("the same texts are the same bytes, wherever their records lay before", () => {
    const moved = SHORT.map((text) => ({
      ...text,
      card: { ...text.card, place: { box: "other", at: 7 } },
    }));
    expect(printBox(KEY, moved)).toEqual(PRINTED);
  });
});

describe("nothing is read, and nothing thrown, where", () => {
  test("any byte of the head is another", () => {
    const root = folder({});
    const read: number[] = [];
    for (let at = 0; at < BODY; at += 1) {
      const bytes = Uint8Array.from(PRINTED);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(join(root, "box"), bytes);
      if (readBox(root, "box", KEY).length > 0) read.push(at);
    }
    expect(read).toEqual([]);
  });

  test("the file is cut anywhere in the head", () => {
    const root = folder({});
    const read: number[] = [];
    for (let at = 0; at < BODY; at += 1) {
      writeFileSync(join(root, "box"), PRINTED.subarray(0, at));
      if (readBox(root, "box", KEY).length > 0) read.push(at);
    }
    expect(read).toEqual([]);
  });

  const head = "x".repeat(100);
  const first = (bytes: string): string => `${hash("sha1", head)} ${bytes}\n`;
  test.each<[string, string | Uint8Array]>([
    ["the head is said to be ten gigabytes", `${first("9999999999")}${head}`],
    ["the head is said to be a byte longer than the file", `${first("0000000153")}${head}`],
    ["the head is said to have no bytes", `${first("0000000000")}${head}`],
    ["it is said to have fewer bytes than none", `${first("-000000100")}${head}`],
    ["the head is sound, and none of ours", `${first("0000000100")}${head}`],
    ["something stands before the head", Buffer.concat([Buffer.from("\n"), PRINTED])],
    ["the file is a megabyte of zeros", new Uint8Array(1 << 20)],
  ])("%s", (_, bytes) => {
    expect(readBack(bytes)).toEqual([]);
  });

  test.each([
    ["another key", "ffffffffffffffffffffffffffffffffffffffff"],
    ["the beginning of the key", KEY.slice(0, 39)],
    ["a longer key", `${KEY}0`],
    ["no key", ""],
  ])("it is asked for by %s", (_, key) => {
    expect(readBack(PRINTED, key)).toEqual([]);
    expect(readBack(PRINTED)).toHaveLength(SHORT.length);
  });

  test.each<[string, string]>([
    ["there is no file", "none"],
    ["a folder has its place", "wire"],
  ])("%s", (_, name) => {
    expect(readBox(folder({ "wire/box": PRINTED }), name, KEY)).toEqual([]);
  });
});

test("a file that is cut behind the head tells its cards, and of its records those that are whole", () => {
  const root = folder({ box: printBox(KEY, TEXTS).subarray(0, -1) });
  const boxed = readBox(root, "box", KEY);
  expect(boxed.map(({ card }) => card.path)).toEqual(TEXTS.map(({ card }) => card.path));
  expect(boxed.map(({ card }) => keptRecord(root, card)?.length ?? null)).toEqual([
    ...SHORT.map(({ json }) => json.length),
    null,
  ]);
});
