import { LETTER, RUN } from "../words.ts";

/** What a UTF-16 unit is to the words of a text: none of it, a letter of a word, a character of a run without spaces, or half of a character, which alone tells nothing. */
export const NONE = 0;
export const OF_WORD = 1;
export const OF_RUN = 2;
export const HALF = 3;
const UNKNOWN = 4;

const UNITS = 2 ** 16;
const OF_WORDS = new RegExp(LETTER, "u");
const OF_RUNS = new RegExp(`[${RUN}]`, "u");

/** Tells the kind of the unit at a place of a text; `NONE` behind its end. */
export type KindAt = (text: string, at: number) => number;

/** Asks the patterns of words for each unit once: a text has few. */
export function unitKinds(): KindAt {
  const kinds = new Uint8Array(UNITS).fill(UNKNOWN).fill(HALF, 0xd800, 0xe000);
  return (text, at) => {
    if (at >= text.length) return NONE;
    const unit = text.charCodeAt(at);
    const known = kinds[unit] ?? NONE;
    if (known !== UNKNOWN) return known;
    const kind = kindOf(text.charAt(at));
    kinds[unit] = kind;
    return kind;
  };
}

function kindOf(character: string): number {
  if (OF_RUNS.test(character)) return OF_RUN;
  return OF_WORDS.test(character) ? OF_WORD : NONE;
}
