import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Card } from "../../src/card.ts";
import { readBox } from "../../src/stacks/box-file.ts";
import { fillBox } from "../../src/stacks/fill-box.ts";
import { recordOf } from "../../src/stacks/record-of.ts";
import { UserError } from "../../src/user-error.ts";
import { folder } from "../folder.ts";
import { type CountingReader, countingReader } from "./counting-reader.ts";

const TEXT = "渡轮.txt";
const WORDS = "LANNOTH, Feb 10, 2021 (SNW) -- The ferry “渡轮” was late.\n";

interface Shelved {
  readonly root: string;
  readonly box: string;
  readonly card: Card;
  readonly json: string;
  readonly reader: CountingReader;
}

/** A text in a box. */
function shelved(): Shelved {
  const root = folder({ [TEXT]: WORDS });
  const reader = countingReader(root);
  const state = { path: TEXT, size: 1, changed: 1, inode: 1 };
  const text = { state, isSettled: true, set: "", known: null };
  fillBox({ name: "box", key: "key", texts: [text] }, root, reader);
  const [boxed] = readBox(root, "box", "key");
  if (!boxed) throw new Error("Expected a text in the box");
  reader.asked();
  const box = join(root, "box");
  return { root, box, card: boxed.card, json: recordOf(boxed.card, root, reader), reader };
}

const flip = ({ box, card }: Shelved, from: number): void => {
  const bytes = readFileSync(box);
  const at = (card.place?.at ?? 0) + from;
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(box, bytes);
};

const DAMAGE: readonly (readonly [string, (shelved: Shelved) => void])[] = [
  ["its first byte is another", (shelved) => flip(shelved, 0)],
  ["its last byte is another", (shelved) => flip(shelved, shelved.card.size - 1)],
  ["its last byte is lost", ({ box }) => truncateSync(box, readFileSync(box).length - 1)],
  ["its box is empty", ({ box }) => truncateSync(box, 0)],
  ["its box is gone", ({ box }) => rmSync(box)],
];

describe("a record", () => {
  test("is taken from its box, and its text is not read", () => {
    const { box, card, json, reader } = shelved();
    expect(JSON.parse(json)).toMatchObject({ path: TEXT, sha256: card.sha256 });
    expect(reader.asked()).toEqual({ read: [], made: [] });
    expect(existsSync(box)).toBe(true);
  });

  test.each(DAMAGE)(
    "is made again from its text where %s, and the box is thrown away",
    (_, damage) => {
      const begun = shelved();
      damage(begun);
      expect(recordOf(begun.card, begun.root, begun.reader)).toBe(begun.json);
      expect(begun.reader.asked()).toEqual({ read: [TEXT], made: [TEXT] });
      expect(existsSync(begun.box)).toBe(false);
    },
  );

  test("is made of its text where it has no place", () => {
    const { root, card, json, reader, box } = shelved();
    expect(recordOf({ ...card, place: null }, root, reader)).toBe(json);
    expect(existsSync(box)).toBe(true);
  });
});

describe("where a record is damaged and its text", () => {
  test.each<[string, (text: string) => void]>([
    ["has other words by now", (text) => writeFileSync(text, WORDS.replace("late", "lost"))],
    ["has no words any more", (text) => writeFileSync(text, "")],
    ["is gone", (text) => rmSync(text)],
  ])("%s, that is said with what to do, and the box is thrown away all the same", (_, change) => {
    const begun = shelved();
    flip(begun, 5);
    change(join(begun.root, TEXT));
    const ask = (): string => recordOf(begun.card, begun.root, begun.reader);
    expect(ask).toThrow(UserError);
    expect(ask).toThrow(
      `${TEXT}  Expected the text that was there when the build began, found another; build again`,
    );
    expect(existsSync(begun.box)).toBe(false);
  });

  test("is as it was, or only the text is another, nothing is said", () => {
    const begun = shelved();
    writeFileSync(join(begun.root, TEXT), "Other words.\n");
    expect(recordOf(begun.card, begun.root, begun.reader)).toBe(begun.json);
  });
});
