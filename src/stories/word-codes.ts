import { LONE_SCRIPTS } from "./lone-scripts.ts";

/** Reads the words of texts as numbers of 31 bits (FNV-1a). Case, accents and the possessive of English make no difference. A character of a script that sets no spaces is a word of its own, and its number is odd; those of all others are even. */
export interface WordReader {
  /** The words in their order. */
  codesOf(text: string): Uint32Array;
  /** How the text prints the first of each of these words, and of these pairs of characters, in the order of reading. */
  printedIn(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, string>;
}

/** Whether a word is a character of a script that sets no spaces. */
export const standsAlone = (code: number): boolean => (code & 1) === 1;

/** The greatest code: what is no more than this is cheap to look up, since it is no number on the heap. */
const MOST = 0x7fffffff;

/** Two characters that stand alone, as one. */
export const pairOf = (first: number, second: number): number =>
  ((Math.imul(first, 31) ^ second) | 1) & MOST;

const NONE = 0;
const LETTER = 1;
const ALONE = 2;
const HIDDEN = 3;

const UNITS = 0x10000;
const STANDS_ALONE = new RegExp(`^[${LONE_SCRIPTS}]$`, "u");

function kindOf(unit: string): number {
  if (STANDS_ALONE.test(unit)) return ALONE;
  if (/^[\p{L}\p{N}\p{Cs}]$/u.test(unit)) return LETTER;
  return /^[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]$/u.test(unit) ? HIDDEN : NONE;
}

/** The letter below its marks, in lower case: `É` and `é` are `e`. */
const foldedUnit = (unit: string): number =>
  unit.toLowerCase().normalize("NFKD").toLowerCase().charCodeAt(0);

/** What each unit of UTF-16 is, and its letter below its marks. */
export interface Units {
  readonly kinds: Uint8Array;
  readonly folded: Uint16Array;
}

/** Takes 30 ms. */
export function unitTable(): Units {
  const kinds = new Uint8Array(UNITS);
  const folded = new Uint16Array(UNITS);
  for (let code = 0; code < UNITS; code += 1) {
    const unit = String.fromCharCode(code);
    const kind = kindOf(unit);
    kinds[code] = kind;
    if (kind !== NONE) folded[code] = foldedUnit(unit);
  }
  return { kinds, folded };
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

interface Word {
  code: number;
  start: number;
  end: number;
}

/** Makes a reader for many texts, with a table that may be another reader's. */
export function wordReader(units: Units = unitTable()): WordReader {
  const word: Word = { code: 0, start: 0, end: 0 };
  let codes = new Uint32Array(0);
  return {
    codesOf(text) {
      if (codes.length < text.length) codes = new Uint32Array(text.length * 2);
      let count = 0;
      for (word.end = 0; readWord(units, text, word); count += 1) codes[count] = word.code;
      return codes.slice(0, count);
    },
    printedIn(text, wanted) {
      const printed = new Map<number, string>();
      const see = (code: number, start: number): void => {
        if (wanted.has(code) && !printed.has(code)) printed.set(code, text.slice(start, word.end));
      };
      let before = 0;
      for (word.end = 0; printed.size < wanted.size && readWord(units, text, word); ) {
        see(word.code, word.start);
        if (standsAlone(before) && standsAlone(word.code))
          see(pairOf(before, word.code), word.start - 1);
        before = word.code;
      }
      return printed;
    },
  };
}

/** Moves to the next word behind the last one; false where there is none. */
function readWord(units: Units, text: string, word: Word): boolean {
  const start = wordStart(units, text, word.end);
  if (start === text.length) return false;
  word.start = start;
  if (units.kinds[text.charCodeAt(start)] === ALONE) {
    word.end = start + 1;
    word.code = (Math.imul(FNV_START ^ text.charCodeAt(start), FNV_PRIME) | 1) & MOST;
  } else readLetters(units, text, word);
  return true;
}

const S = 0x73;
const APOSTROPHE = 0x27;
const RAISED_COMMA = 0x2019;

function wordStart({ kinds, folded }: Units, text: string, from: number): number {
  const mark = text.charCodeAt(from);
  const isPossessive =
    (mark === APOSTROPHE || mark === RAISED_COMMA) &&
    from > 0 &&
    folded[text.charCodeAt(from + 1)] === S &&
    (kinds[text.charCodeAt(from + 2)] ?? NONE) === NONE;
  let at = isPossessive ? from + 2 : from;
  while (at < text.length) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === LETTER || kind === ALONE) break;
    at += 1;
  }
  return at;
}

function readLetters({ kinds, folded }: Units, text: string, word: Word): void {
  let hash = FNV_START;
  let at = word.start;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = kinds[unit];
    if (kind === LETTER) hash = Math.imul(hash ^ (folded[unit] ?? 0), FNV_PRIME);
    else if (kind !== HIDDEN) break;
  }
  word.end = at;
  word.code = hash & (MOST - 1);
}
