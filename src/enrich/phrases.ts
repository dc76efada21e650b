import type { Line, Passage } from "../article.ts";
import { groupBy } from "../group-by.ts";
import { lineOf } from "../line-of.ts";
import { type WordsIn, wordKey, wordsIn } from "./words-in.ts";

/** Where a phrase was found first. */
export interface PhraseHit {
  readonly phrase: string;
  /** As the text has it. */
  readonly words: string;
  readonly line: number;
  /** The phrase stands in the headline or in what comes up to the first paragraph's end. */
  readonly inLead: boolean;
}

/** A passage cut into words, once for all that is looked for in it. */
interface Cut {
  readonly passage: Passage;
  readonly words: WordsIn;
  readonly inLead: boolean;
  /** It has a script whose words have no spaces between them. */
  readonly unspaced: boolean;
}

export interface Words {
  readonly lines: readonly Line[];
  readonly passages: readonly Cut[];
}

/** Finds the phrases that it was made for; each of them once, in the order of the text. */
export type PhraseFinder = (words: Words) => readonly PhraseHit[];

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly codes: readonly number[];
  /** A phrase with a capital matches only in its own case. */
  readonly cased: boolean;
}

type Hit = (phrase: string, words: string) => void;

/** Phrases by the code of their first two words, or of the only one; the longest first. */
interface Index {
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** A mark at the last bits of each code: most words of a text begin no phrase, and are not looked up. */
  readonly marks: Uint8Array;
}

const LAST_BITS = 0xffff;

const pairCode = (first: number, second: number): number => Math.imul(first, 31) ^ second;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Nothing of these scripts, nor of those around them, in most texts. */
const PLAIN = /^[\0-\u0dff\u2000-\u2e7f]*$/u;

const isUnspaced = (text: string): boolean => !PLAIN.test(text) && UNSPACED.test(text);

export function wordsOf(passages: readonly Passage[], lines: readonly Line[]): Words {
  const lead = passages.findIndex(({ kind }) => kind === "paragraph");
  return {
    lines,
    passages: passages.map((passage, at) => ({
      passage,
      words: wordsIn(passage.text),
      inLead: at <= lead,
      unspaced: isUnspaced(passage.text),
    })),
  };
}

/** Makes a finder once for many texts: phrases are looked up by their first words, the longest one first. */
export function phraseFinder(phrases: Iterable<string>): PhraseFinder {
  const all = [...new Set(phrases)];
  const unspaced = all.filter((phrase) => UNSPACED.test(phrase));
  const index = indexOf(all.filter((phrase) => !UNSPACED.test(phrase)));
  if (all.length === 0) return () => [];
  return ({ passages, lines }) => {
    const hits = new Map<string, PhraseHit>();
    for (const cut of passages) {
      const { passage, inLead } = cut;
      const hit = (phrase: string, words: string): void => {
        if (!hits.has(phrase))
          hits.set(phrase, { phrase, words, line: lineOf(lines, passage, words), inLead });
      };
      findSpaced(cut, index, hit);
      if (cut.unspaced) findUnspaced(passage.text, unspaced, hit);
    }
    return [...hits.values()];
  };
}

function indexOf(phrases: readonly string[]): Index {
  const all = groupBy(phrases.flatMap(phraseOf), ({ codes: [first = 0, second] }) => [
    second === undefined ? first : pairCode(first, second),
  ]);
  const marks = new Uint8Array(LAST_BITS + 1);
  for (const code of all.keys()) marks[code & LAST_BITS] = 1;
  const longestFirst = (a: Phrase, b: Phrase): number => b.codes.length - a.codes.length;
  return {
    phrases: new Map([...all].map(([code, list]) => [code, [...list].sort(longestFirst)])),
    marks,
  };
}

/** A phrase that has no word stands in no text. */
function phraseOf(text: string): readonly Phrase[] {
  const { starts, ends, codes } = wordsIn(text);
  const words = starts.map((start, at) => wordKey(text.slice(start, ends[at])));
  return words.length === 0 ? [] : [{ text, words, codes, cased: text !== text.toLowerCase() }];
}

function findUnspaced(text: string, phrases: readonly string[], hit: Hit): void {
  for (const phrase of phrases) if (text.includes(phrase)) hit(phrase, phrase);
}

/** Phrases of words that stand apart. */
function findSpaced(cut: Cut, index: Index, hit: Hit): void {
  const { codes, starts, ends } = cut.words;
  for (let at = 0; at < codes.length; at += 1) {
    const first = codes[at] ?? 0;
    const found =
      phraseAt(cut, index, at, pairCode(first, codes[at + 1] ?? 0)) ??
      phraseAt(cut, index, at, first);
    if (found === undefined) continue;
    const last = at + found.codes.length - 1;
    hit(found.text, cut.passage.text.slice(starts[at], ends[last]));
    at = last;
  }
}

const phraseAt = (cut: Cut, index: Index, at: number, code: number): Phrase | undefined =>
  index.marks[code & LAST_BITS] === 0
    ? undefined
    : index.phrases.get(code)?.find((phrase) => fits(phrase, cut, at));

function fits({ text, words, codes, cased }: Phrase, cut: Cut, at: number): boolean {
  if (!codes.every((code, nth) => cut.words.codes[at + nth] === code)) return false;
  const { text: passage } = cut.passage;
  const from = cut.words.starts[at] ?? 0;
  // Two words may have one number.
  const isWord = (word: string, nth: number): boolean =>
    wordKey(passage.slice(cut.words.starts[at + nth], cut.words.ends[at + nth])) === word;
  if (!words.every(isWord)) return false;
  const found = passage.slice(from, from + text.length).replace(/’/gu, "'");
  if (cased) return found === text;
  // "government's view" is no "government view".
  return !text.includes("'") || found.toLowerCase() === text;
}
