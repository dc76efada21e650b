import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Rejected } from "../../src/article.ts";
import { readBox } from "../../src/stacks/box-file.ts";
import type { Unread } from "../../src/stacks/box-tasks.ts";
import { fillBox } from "../../src/stacks/fill-box.ts";
import { keptRecord } from "../../src/stacks/kept-record.ts";
import { folder } from "../folder.ts";
import { type CountingReader, countingReader } from "./counting-reader.ts";

const KEY = "key";
const TEXT = "a.txt";
const BESIDE = "b.txt";
const FIRST = "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.\n";

/** A content folder with two texts, and a box that has both. */
interface Filled {
  readonly root: string;
  readonly reader: CountingReader;
  /** The two texts as nothing has changed. */
  readonly texts: readonly [Unread, Unread];
}

const unread = (path: string, known: Unread["known"]): Unread => ({
  state: { path, size: FIRST.length, changed: 1000, inode: 7 },
  isSettled: true,
  set: "",
  known,
});

const fill = ({ root, reader }: Filled, texts: readonly Unread[]): readonly Rejected[] =>
  fillBox({ name: "box", key: KEY, texts }, root, reader);

const boxedIn = ({ root }: Filled) => readBox(root, "box", KEY);

function filled(): Filled {
  const root = folder({ [TEXT]: FIRST, [BESIDE]: "TARROW, Feb 11, 2021 (SNW) -- It opened.\n" });
  const texts = [unread(TEXT, null), unread(BESIDE, null)] as const;
  const begun = { root, reader: countingReader(root), texts };
  expect(fill(begun, texts)).toEqual([]);
  expect(begun.reader.asked()).toEqual({ read: [TEXT, BESIDE], made: [TEXT, BESIDE] });
  const [text = null, beside = null] = boxedIn(begun);
  return { ...begun, texts: [unread(TEXT, text), unread(BESIDE, beside)] };
}

/** Flips a byte of the first record. */
function damage({ root, texts: [{ known }] }: Filled): void {
  const bytes = readFileSync(join(root, "box"));
  const at = (known?.card.place?.at ?? 0) + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(join(root, "box"), bytes);
}

const write = ({ root }: Filled, text: string): void => writeFileSync(join(root, TEXT), text);

type Change = (filled: Filled, text: Unread) => Unread;
const isNow =
  (state: Partial<Unread["state"]>): Change =>
  (_, text) => ({ ...text, state: { ...text.state, ...state } });
const NONE: readonly string[] = [];
const ONE: readonly string[] = [TEXT];

describe("of a text in a box", () => {
  test.each<[string, Change, readonly string[], readonly string[]]>([
    ["whose file is as it was: it is not read", (_, text) => text, NONE, NONE],
    [
      "whose file was touched a moment ago: it is not read, but will be",
      (_, text) => ({ ...text, isSettled: false }),
      NONE,
      NONE,
    ],
    [
      "that is known from a moment in which it may have changed: it is read, and not made",
      (_, text) => ({ ...text, known: text.known && { ...text.known, state: null } }),
      ONE,
      NONE,
    ],
    ["whose file has another time: it is read, and not made", isNow({ changed: 2000 }), ONE, NONE],
    ["whose time went back: it is read, and not made", isNow({ changed: 999.5 }), ONE, NONE],
    ["whose file is another one: it is read, and not made", isNow({ inode: 8 }), ONE, NONE],
    ["whose file has another size: it is read, and not made", isNow({ size: 1 }), ONE, NONE],
    [
      "that has other words and the same size: it is made",
      (filled, text) => {
        write(filled, FIRST.replace("closed", "opened"));
        return isNow({ changed: 2000 })(filled, text);
      },
      ONE,
      ONE,
    ],
    [
      "beside which a person set something: it is made",
      (_, text) => ({ ...text, set: "rows" }),
      ONE,
      ONE,
    ],
    [
      "beside which a person set something, and that was touched: it is made",
      (filled, text) => ({ ...isNow({ changed: 2000 })(filled, text), set: "rows" }),
      ONE,
      ONE,
    ],
    ["of which nothing is known: it is made", (_, text) => ({ ...text, known: null }), ONE, ONE],
    [
      "of which the record is damaged: it is made",
      (filled, text) => {
        damage(filled);
        return text;
      },
      ONE,
      ONE,
    ],
    [
      "that was touched, and of which the record is damaged: it is made",
      (filled, text) => {
        damage(filled);
        return isNow({ changed: 2000 })(filled, text);
      },
      ONE,
      ONE,
    ],
    [
      "that lay in another box, which is gone: it is made",
      (_, text) => {
        const card = text.known && { ...text.known.card, place: { box: "gone", at: 0 } };
        return { ...text, known: text.known && card && { ...text.known, card } };
      },
      ONE,
      ONE,
    ],
  ])("%s", (_, change, read, made) => {
    const begun = filled();
    const text = change(begun, begun.texts[0]);
    expect(fill(begun, [text, begun.texts[1]])).toEqual([]);
    expect(begun.reader.asked()).toEqual({ read, made });
    const now = boxedIn(begun);
    const { state, set, isSettled } = text;
    expect(now.map((boxed) => boxed.state)).toEqual([
      isSettled ? state : null,
      begun.texts[1].state,
    ]);
    expect(now.map((boxed) => boxed.set)).toEqual([set, ""]);
    expect(now.map(({ card }) => keptRecord(begun.root, card)?.toString())).toEqual(
      [TEXT, BESIDE].map((path) => anew(begun, path).json),
    );
    expect(now.map(({ card }) => ({ ...card, place: null }))).toEqual(
      [TEXT, BESIDE].map((path) => anew(begun, path).card),
    );
  });
});

/** What becomes of a text that is read now. */
function anew({ root }: Filled, path: string) {
  const reader = countingReader(root);
  const file = reader.read(path);
  const made = "bytes" in file ? reader.make(file) : file;
  if ("reason" in made) throw new Error(made.message);
  return made;
}

describe("a text that is rejected", () => {
  test.each<[string, string, (filled: Filled) => void, readonly string[]]>([
    ["since it is gone", "unreadable", ({ root }) => rmSync(join(root, TEXT)), NONE],
    ["since nothing is left in it", "empty", (filled) => write(filled, " \n"), ONE],
    ["since it is no text", "binary", (filled) => write(filled, "\0\0\u0001\0".repeat(90)), ONE],
  ])("%s is named, goes into no box, and stops none beside it", (_, reason, change, made) => {
    const begun = filled();
    change(begun);
    const text = isNow({ changed: 2000 })(begun, begun.texts[0]);
    expect(fill(begun, [text, begun.texts[1]])).toEqual([
      expect.objectContaining({ path: TEXT, reason }),
    ]);
    expect(begun.reader.asked()).toEqual({ read: ONE, made });
    expect(boxedIn(begun).map(({ card }) => card.path)).toEqual([BESIDE]);
    expect(readFileSync(join(begun.root, "box"), "utf8")).not.toContain("port closed");
  });
});

test("a box is replaced in one step, and nothing else is left in the folder", () => {
  const begun = filled();
  fill(begun, [begun.texts[1]]);
  expect(boxedIn(begun).map(({ card }) => card.path)).toEqual([BESIDE]);
  expect(readdirSync(begun.root).sort()).toEqual([TEXT, BESIDE, "box"]);
});
