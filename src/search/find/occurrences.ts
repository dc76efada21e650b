import { compareKeys, PIECE, pieceKey, volumeOf } from "../contents.ts";
import type { Index } from "../open-index.ts";
import { readPostings } from "../postings.ts";
import { entriesIn } from "./entries.ts";
import type { WordChoice } from "./word-choice.ts";

/** Where something stands in one article. */
export interface Occurrence {
  /** The class of the article's length. */
  readonly length: number;
  readonly places: ArrayLike<number>;
}

/** By the id of the article. */
export type Occurrences = ReadonlyMap<number, Occurrence>;

/** What was found of a choice of words: which of them there are, and where they stand. */
export interface FoundWords {
  readonly words: readonly string[];
  readonly occurrences: Occurrences;
}

/** Reads the lists of all words that will do. Of common words only the volumes that are named, since theirs are the longest. */
export async function occurrencesOf(
  index: Index,
  choices: readonly WordChoice[],
  volumes: ReadonlySet<number> | null = null,
): Promise<FoundWords> {
  const read = choices.flatMap((choice) => [
    ownLists(index, choice),
    commonLists(index, choice, volumes),
  ]);
  const lists = (await Promise.all(read)).flat();
  return {
    words: [...new Set(lists.map(([word]) => word))].sort(compareKeys),
    occurrences: joined(lists.map(([, value]) => value)),
  };
}

type Lists = readonly (readonly [word: string, value: string])[];

async function ownLists(index: Index, choice: WordChoice): Promise<Lists> {
  const entries = await entriesIn(index, "words", choice);
  return entries
    .map(([key, value]) => [key.split(PIECE, 1)[0] ?? "", value] as const)
    .filter(([word]) => choice.matches(word));
}

async function commonLists(
  index: Index,
  choice: WordChoice,
  volumes: ReadonlySet<number> | null,
): Promise<Lists> {
  const { common, volumes: all } = index.contents;
  const wanted = [...all.keys()].filter((volume) => volumes?.has(volume) ?? true);
  const lists = await Promise.all(
    common
      .filter((word) => choice.matches(word))
      .flatMap((word) =>
        wanted.map(async (volume) => {
          const key = pieceKey(word, volume, true);
          const entries = await entriesIn(index, "words", { from: key, to: `${key}${PIECE}` });
          return entries.map(([, value]) => [word, value] as const);
        }),
      ),
  );
  return lists.flat();
}

function joined(lists: readonly string[]): Occurrences {
  const all = new Map<number, Occurrence>();
  for (const list of lists)
    for (const { id, length, places } of readPostings(list)) {
      const known = all.get(id);
      all.set(id, { length, places: known ? merged(known.places, places) : places });
    }
  return all;
}

const merged = (a: ArrayLike<number>, b: ArrayLike<number>): readonly number[] =>
  [...Array.from(a), ...Array.from(b)].sort((x, y) => x - y);

/** The volumes of some articles. */
export const volumesWith = (index: Index, ids: Iterable<number>): ReadonlySet<number> =>
  new Set(Array.from(ids, (id) => volumeOf(index.contents.volumes, id)));
