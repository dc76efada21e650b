import { PIECE, pieceKey, volumeOf } from "../contents.ts";
import type { Index } from "../open-index.ts";
import { readPostings } from "../postings.ts";
import { entriesIn } from "./entries.ts";
import type { WordChoice } from "./word-choice.ts";

/** Where something stands in one article. */
export interface Occurrence {
  /** The class of the article's length. */
  readonly length: number;
  readonly places: readonly number[];
}

/** By the id of the article. */
export type Occurrences = ReadonlyMap<number, Occurrence>;

/** Reads the lists of all words that will do. Of common words only the volumes that are named, since theirs are the longest. */
export async function occurrencesOf(
  index: Index,
  choices: readonly WordChoice[],
  volumes: ReadonlySet<number> | null = null,
): Promise<Occurrences> {
  const lists = choices.flatMap((choice) => [
    ownLists(index, choice),
    commonLists(index, choice, volumes),
  ]);
  return joined((await Promise.all(lists)).flat());
}

async function ownLists(index: Index, choice: WordChoice): Promise<readonly string[]> {
  const entries = await entriesIn(index, "words", choice);
  return entries
    .filter(([key]) => choice.matches(key.split(PIECE, 1)[0] ?? ""))
    .map(([, list]) => list);
}

async function commonLists(
  index: Index,
  choice: WordChoice,
  volumes: ReadonlySet<number> | null,
): Promise<readonly string[]> {
  const { common, volumes: all } = index.contents;
  const wanted = [...all.keys()].filter((volume) => volumes?.has(volume) ?? true);
  const lists = await Promise.all(
    common
      .filter((word) => choice.matches(word))
      .flatMap((word) => wanted.map((volume) => pieceKey(word, volume, true)))
      .map((key) => entriesIn(index, "words", { from: key, to: `${key}${PIECE}` })),
  );
  return lists.flat().map(([, list]) => list);
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

const merged = (a: readonly number[], b: readonly number[]): readonly number[] =>
  [...a, ...b].sort((x, y) => x - y);

/** The volumes of some articles. */
export const volumesWith = (index: Index, ids: Iterable<number>): ReadonlySet<number> =>
  new Set(Array.from(ids, (id) => volumeOf(index.contents.volumes, id)));
