import { eachWord, MOST_LETTERS } from "../words.ts";
import { HALF, type KindAt, NONE, OF_RUN, OF_WORD } from "./unit-kinds.ts";
import { NO_WORD, type Vocabulary } from "./vocabulary.ts";

export interface NumberReader {
  readonly kindAt: KindAt;
  readonly vocabulary: Vocabulary;
  /** Takes the words of a text by their numbers. */
  readonly visit: (word: number) => void;
}

/** Goes through the words of a text as `eachWord` does, unit by unit: no text is made of any word. */
export function eachNumber(text: string, reader: NumberReader): void {
  const { kindAt } = reader;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === NONE) {
      at += 1;
      continue;
    }
    const end = kind === OF_WORD ? takeWord(text, at, reader) : takeRun(text, at, reader);
    // Characters of two units are rare: from there on the patterns of words do it.
    if (end === null) {
      readPlainly(text.slice(at), reader);
      return;
    }
    at = end;
  }
}

/** Gives the place behind a word and its possessive; `null` where a character of two units may belong to it. */
function takeWord(
  text: string,
  start: number,
  { kindAt, vocabulary, visit }: NumberReader,
): number | null {
  const most = start + MOST_LETTERS;
  let end = start + 1;
  while (end < most && kindAt(text, end) === OF_WORD) end += 1;
  if (end < most && kindAt(text, end) === HALF) return null;
  const behind = isPossessive(text, end) ? end + 2 : end;
  const next = behind > end ? kindAt(text, behind) : NONE;
  if (next === HALF) return null;
  const number = vocabulary.numberOf(text, start, end);
  if (number !== NO_WORD) visit(number);
  return next === OF_WORD ? end : behind;
}

const APOSTROPHE = 0x27;
const RAISED_COMMA = 0x2019;

function isPossessive(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== APOSTROPHE && mark !== RAISED_COMMA) return false;
  const letter = text.charAt(at + 1);
  return letter === "s" || letter === "S";
}

/** Gives the place behind a run, read in overlapping pairs; `null` where a character of two units may belong to it. */
function takeRun(
  text: string,
  start: number,
  { kindAt, vocabulary, visit }: NumberReader,
): number | null {
  let end = start;
  while (kindAt(text, end) === OF_RUN) end += 1;
  if (kindAt(text, end) === HALF) return null;
  for (let at = start; at < end; at += 1) {
    const number = vocabulary.numberOf(text, at, Math.min(at + 2, end));
    if (number !== NO_WORD) visit(number);
  }
  return end;
}

function readPlainly(text: string, { vocabulary, visit }: NumberReader): void {
  const read = (letters: string): number | null => {
    const number = vocabulary.numberOf(letters, 0, letters.length);
    return number === NO_WORD ? null : number;
  };
  eachWord(text, read, visit);
}
