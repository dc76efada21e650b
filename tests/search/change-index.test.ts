import { describe, expect, test } from "vitest";
import { chance, oneOf } from "../../bench/chance.ts";
import { printState, readState } from "../../src/search/make/print-state.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import { document, invented } from "./documents.ts";
import { changedIndex, type InMemory, madeIndex, SMALL } from "./index-in-memory.ts";

/** Their first paragraphs: enough to cut lists and blocks of this size. */
const ALL = invented({ articles: 160, mixed: true }).map((each) => ({
  ...each,
  blocks: each.blocks.slice(0, 1),
}));

/** An index with the same content is the same, whatever it was before. */
function expectSame({ files }: InMemory, documents: readonly SearchDocument[], what: string): void {
  const clean = madeIndex(documents, SMALL).files;
  const differing = [...clean].filter(([name, data]) => files.get(name) !== data);
  expect(
    differing.map(([name]) => name),
    what,
  ).toEqual([]);
  expect(
    [...files.keys()].filter((name) => !clean.has(name)),
    what,
  ).toEqual([]);
}

type Edit = (documents: readonly SearchDocument[], random: () => number) => SearchDocument[];

const replaced =
  (change: (old: SearchDocument, random: () => number) => Partial<SearchDocument>): Edit =>
  (documents, random) => {
    const old = oneOf(random, documents);
    const changed = { ...old, ...change(old, random) };
    return documents.map((each) => (each === old ? changed : each));
  };

/** What a person does to an archive. */
const EDITS: Readonly<Record<string, Edit>> = {
  add: (documents, random) => {
    const absent = ALL.filter(({ address }) => !documents.some((each) => each.address === address));
    return absent.length > 0 ? [...documents, oneOf(random, absent)] : [...documents];
  },
  remove: (documents, random) => {
    const gone = oneOf(random, documents);
    return documents.filter((each) => each !== gone);
  },
  edit: replaced(({ blocks }, random) => ({
    blocks: [
      ...blocks.slice(1),
      `${oneOf(random, ALL).blocks[0]} and ${Math.floor(random() * 1e9)}`,
    ],
  })),
  retag: replaced((_, random) => ({ filters: oneOf(random, ALL).filters })),
  relabel: replaced(({ filters }, random) => ({
    filters: filters.map((value) => ({ ...value, label: oneOf(random, [value.label, "Other"]) })),
  })),
  "re-date": replaced((_, random) => ({
    date: random() < 0.1 ? null : oneOf(random, ALL).date,
  })),
  retitle: replaced((_, random) => ({ title: oneOf(random, ALL).title, given: random() < 0.8 })),
};

describe("an index that is changed is the index that would be made", () => {
  test("after each of 200 edits by chance no file differs, and none is left over", () => {
    const random = chance(200);
    let documents: readonly SearchDocument[] = ALL.slice(0, 120);
    let index = madeIndex(documents, SMALL);
    let anew = 0;
    for (let edit = 0; edit < 200; edit += 1) {
      const [name, change] = oneOf(random, Object.entries(EDITS));
      documents = change(documents, random);
      const changed = changedIndex(index, documents);
      if (changed === null) anew += 1;
      index = changed ?? madeIndex(documents, SMALL);
      expectSame(index, documents, `edit ${edit}: ${name}`);
    }
    // The volumes of so small an archive are outgrown now and then; mostly they are not.
    expect(anew).toBeLessThan(60);
  });

  test("after twenty articles at once too", () => {
    const index = madeIndex(ALL.slice(0, 120), SMALL);
    const documents = [...ALL.slice(5, 120), ...ALL.slice(140, 155)];
    const changed = changedIndex(index, documents) ?? madeIndex(documents, SMALL);
    expectSame(changed, documents, "twenty");
  });

  test("from an empty archive and to an empty one", () => {
    const one = [document("a.html", "The ferry sailed.")];
    const empty = madeIndex([], SMALL);
    expectSame(changedIndex(empty, one) ?? madeIndex(one, SMALL), one, "from nothing");
    expectSame(changedIndex(madeIndex(one, SMALL), []) ?? empty, [], "to nothing");
  });

  test("an article that only moves to another day keeps its words", () => {
    const documents = ALL.slice(0, 60);
    const [first, ...rest] = documents;
    if (!first) throw new Error("no documents");
    const moved = [{ ...first, date: null }, ...rest];
    expectSame(
      changedIndex(madeIndex(documents, SMALL), moved) ?? madeIndex(moved, SMALL),
      moved,
      "moved",
    );
  });
});

describe("which documents are asked for", () => {
  test("those that are new or edited, each once, and of no others", () => {
    const [first, second, ...rest] = ALL.slice(0, 100);
    if (!first || !second) throw new Error("no documents");
    const edited = { ...second, title: "Another headline" };
    const asked: string[] = [];
    const ask = (address: string): number => asked.push(address);
    const added = ALL.slice(100, 102);
    changedIndex(madeIndex([first, second, ...rest]), [edited, ...rest, ...added], ask);
    expect(asked.sort()).toEqual([edited, ...added].map(({ address }) => address).sort());
  });

  test("none where nothing has changed, or all has to be made anew", () => {
    const asked: string[] = [];
    const ask = (address: string): number => asked.push(address);
    changedIndex(madeIndex(ALL), ALL, ask);
    expect(changedIndex(madeIndex(ALL.slice(0, 80)), ALL, ask)).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe("what is written", () => {
  test("the order in which documents come changes no byte", () => {
    const { files } = madeIndex(ALL, SMALL);
    expect(madeIndex([...ALL].reverse(), SMALL).files).toEqual(files);
  });

  test("nothing is written where nothing has changed", () => {
    const index = madeIndex(ALL, SMALL);
    expect(changedIndex(index, ALL)?.files).toEqual(index.files);
  });

  test("a text that is gone leaves none of its words behind, in no file and not in the state", () => {
    const secret = document("2020/01/02/secret.html", "Quixwort Blemstaff resigned.", {
      title: "The Quixwort affair",
      given: true,
      filters: [{ kind: "source", id: "zornblatt", label: "Zornblatt" }],
    });
    const index = madeIndex([...ALL, secret], SMALL);
    const words = /quixwort|blemstaff|zornblatt|secret/iu;
    const everything = ({ files, state }: InMemory): string =>
      [...files].flat().join(" ") + printState(state);
    expect(everything(index)).toMatch(words);
    const without = changedIndex(index, ALL);
    expect(without && everything(without)).not.toMatch(words);
    expect(without).not.toBeNull();
  });

  test("a state is read as it was written, and a damaged one not at all", () => {
    const { state } = madeIndex(ALL.slice(0, 40), SMALL);
    const text = printState(state);
    expect(readState(text)).toEqual(state);
    for (const at of [0, 7, Math.floor(text.length / 2), text.length - 1])
      expect(readState(`${text.slice(0, at)}~${text.slice(at + 1)}`)).toBeNull();
    expect([readState(""), readState(text.slice(0, -20))]).toEqual([null, null]);
  });

  test("an article that is added to many moves no other", () => {
    const before = madeIndex(ALL.slice(0, 100)).state.articles;
    const after = new Set(madeIndex(ALL.slice(0, 101)).state.articles);
    expect(before.filter((line) => !after.has(line))).toEqual([]);
  });
});
