import type { CopyKind } from "../../stories.ts";
import { wordsAgree } from "./agreement.ts";
import { shinglesOf } from "./shingles.ts";
import { type Standing, standing } from "./standing.ts";

/** So much of each of two texts stands in the other: then one is a reprint. */
export const REPRINT = 0.9;

/** So much of one text stands in the other: then it is a part of that. Forms that an office fills in anew each time come to 0.92. */
export const PART = 0.93;

/** Less is enough where it stands there in long stretches, with sentences added; forms are filled in at many places, and come to 59 words. */
export const PART_IN_STRETCHES = 0.8;
export const STRETCH = 80;

/** A text joins the copies of its copies, where so much of one stands in the other. */
export const DISTANT = 0.5;

/** A text of fewer words says too little to be anybody's copy; a part has to be longer. */
export const LEAST_WORDS = 20;
export const LEAST_WORDS_OF_PART = 40;

/** A text as it is compared: its words and its runs of words, in their order. */
export interface Read {
  readonly words: Uint32Array;
  readonly runs: Uint32Array;
}

/** A text against which others are held. */
export interface Base extends Read {
  readonly known: ReadonlySet<number>;
}

/** How a text stands to the one that it is held against. Shares are 0 to 1, of words that stand in runs of five. */
export interface Likeness {
  /** `null` where the two are not like enough. */
  readonly kind: CopyKind | null;
  /** How much of that text stands here. */
  readonly kept: number;
  /** How much of this text stands there. */
  readonly shared: number;
}

/** Reads the words of a text for holding it against others. */
export const readFor = (words: Uint32Array): Read => ({ words, runs: shinglesOf(words) });

/** Reads the words of a text for holding others against it. */
export function readBase(words: Uint32Array): Base {
  const read = readFor(words);
  return { ...read, known: new Set(read.runs) };
}

/** What texts have of each other that have next to nothing. */
const FAR: Likeness = { kind: null, kept: 0, shared: 0 };

/** Compares all words of two texts. */
export function likenessOf(here: Read, base: Base): Likeness {
  const shared = standing(here.runs, base.known);
  const shorter = Math.min(here.words.length, base.words.length);
  // As many words stand there as here, but for what is said twice.
  if (shorter < LEAST_WORDS || shared.share * here.words.length < 0.8 * DISTANT * shorter)
    return FAR;
  const kept = standing(base.runs, new Set(here.runs));
  return { kind: kindOf(here, base, kept, shared), kept: kept.share, shared: shared.share };
}

/** A part is said to be one only where it is not nearly all, and long enough to be nobody's chance. */
function kindOf(here: Read, base: Read, kept: Standing, shared: Standing): CopyKind | null {
  if (Math.max(kept.share, shared.share) < DISTANT) return null;
  if (wordsAgree(here.words, base.words)) return "same";
  if (Math.min(kept.share, shared.share) >= REPRINT) return "reprint";
  const shorter = Math.min(here.words.length, base.words.length);
  if (shorter < LEAST_WORDS_OF_PART || !(isPart(kept) || isPart(shared))) return null;
  return partKind(kept.share, shared.share);
}

const isPart = ({ share, stretch }: Standing): boolean =>
  share >= PART || (share >= PART_IN_STRETCHES && stretch >= STRETCH);

/** The kind of a copy of a copy; `null` where neither is half of the other. */
export const distantKind = ({ kept, shared }: Likeness): CopyKind | null =>
  Math.max(kept, shared) < DISTANT ? null : partKind(kept, shared);

const partKind = (kept: number, shared: number): CopyKind =>
  shared >= kept ? "shortened" : "extended";
