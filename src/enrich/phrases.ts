import type { Line, Passage } from "../article.ts";
import { lineOf } from "../line-of.ts";

/** Where a phrase was found first. */
export interface PhraseHit {
  readonly phrase: string;
  /** As the text has it. */
  readonly words: string;
  readonly line: number;
  /** The phrase stands in the headline or in what comes up to the first paragraph's end. */
  readonly inLead: boolean;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Passages cut into words, once for all that is looked for in them. */
export interface Words {
  readonly lines: readonly Line[];
  readonly passages: readonly {
    readonly passage: Passage;
    readonly tokens: readonly Token[];
    readonly inLead: boolean;
  }[];
}

/** Finds the phrases that it was made for; each of them once, in the order of the text. */
export type PhraseFinder = (words: Words) => readonly PhraseHit[];

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  /** A phrase with a capital matches only in its own case. */
  readonly cased: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** "minister’s" is the word "minister"; a hyphen belongs to its word, so "all-weather" is no weather. */
const wordKey = (word: string): string => {
  const key = word.toLowerCase();
  return /[’']/u.test(key) ? key.replace(/’/gu, "'").replace(/'s?$/u, "") : key;
};

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: wordKey(word),
    start: index,
    end: index + word.length,
  }));

export function wordsOf(passages: readonly Passage[], lines: readonly Line[]): Words {
  const lead = passages.findIndex(({ kind }) => kind === "paragraph");
  return {
    lines,
    passages: passages.map((passage, at) => ({
      passage,
      tokens: tokensOf(passage.text),
      inLead: at <= lead,
    })),
  };
}

/** Makes a finder once for many texts: phrases are looked up by their first word, the longest one first. */
export function phraseFinder(phrases: Iterable<string>): PhraseFinder {
  const all = [...new Set(phrases)];
  const unspaced = all.filter((phrase) => UNSPACED.test(phrase));
  const byFirst = byFirstWord(all.filter((phrase) => !UNSPACED.test(phrase)));
  if (all.length === 0) return () => [];
  return ({ passages, lines }) => {
    const hits = new Map<string, PhraseHit>();
    for (const { passage, tokens, inLead } of passages)
      for (const { phrase, words } of occurrences(passage.text, tokens, byFirst, unspaced))
        if (!hits.has(phrase))
          hits.set(phrase, { phrase, words, line: lineOf(lines, passage, words), inLead });
    return [...hits.values()];
  };
}

function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const text of phrases) {
    const words = tokensOf(text).map(({ word }) => word);
    const list = byFirst.get(words[0] ?? "") ?? [];
    byFirst.set(words[0] ?? "", [...list, { text, words, cased: text !== text.toLowerCase() }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

interface Occurrence {
  readonly phrase: string;
  /** As the text has it. */
  readonly words: string;
}

function* occurrences(
  text: string,
  tokens: readonly Token[],
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
  unspaced: readonly string[],
): Generator<Occurrence> {
  for (let at = 0; at < tokens.length; at += 1) {
    const candidates = byFirst.get(tokens[at]?.word ?? "");
    const found = candidates?.find((phrase) => fits(phrase, tokens, at, text));
    if (!found) continue;
    const last = at + found.words.length - 1;
    yield { phrase: found.text, words: text.slice(tokens[at]?.start, tokens[last]?.end) };
    at = last;
  }
  if (unspaced.length === 0 || !UNSPACED.test(text)) return;
  for (const phrase of unspaced) if (text.includes(phrase)) yield { phrase, words: phrase };
}

function fits(
  { words, cased, text }: Phrase,
  tokens: readonly Token[],
  at: number,
  passage: string,
): boolean {
  if (!words.every((word, nth) => tokens[at + nth]?.word === word)) return false;
  const from = tokens[at]?.start ?? 0;
  const found = passage.slice(from, from + text.length).replace(/’/gu, "'");
  if (cased) return found === text;
  // "government's view" is no "government view".
  return !text.includes("'") || found.toLowerCase() === text;
}
