import type { Article } from "../../article.ts";
import { STOP_WORDS } from "../../stop-words.ts";
import { proseOf } from "../prose.ts";

/** Where the words of a text do not follow upon each other: a stop, a capital, a number. */
const BREAK = -1;

/** The words of texts as numbers, in the order of each text; -1 stands where they do not follow upon each other. */
export interface PhraseWords {
  readonly words: readonly string[];
  /** In how many texts each word is. */
  readonly texts: readonly number[];
  readonly runs: readonly Int32Array[];
  /** True for a word that may begin or end a phrase. */
  isContent(word: number): boolean;
}

/** Above this share of many texts, a word holds sentences together, in languages whose small words no list here knows. */
const MOST_TEXTS = 0.25;
const MANY = 50;
const SHORTEST = 3;

/** Cuts texts into words in lower case; those of fewer texts than `least` are no content. Scripts without cases have none. */
export function phraseWords(articles: readonly Article[], least: number): PhraseWords {
  const { words, texts, numberOf } = numbering();
  const runs = articles.map((article, at) =>
    Int32Array.from(proseOf(article).flatMap((text) => runOf(text, (word) => numberOf(word, at)))),
  );
  const most = articles.length < MANY ? articles.length : articles.length * MOST_TEXTS;
  const content = words.map((word, number) => {
    const own = texts[number] ?? 0;
    return own >= least && own <= most && word.length >= SHORTEST && !STOP_WORDS.has(word);
  });
  return { words, texts, runs, isContent: (word) => content[word] ?? false };
}

const WORD =
  /(?<![\p{L}\p{M}\p{N}’'-])\p{Ll}[\p{Ll}\p{M}]*(?:[-’']\p{Ll}+)*(?![\p{L}\p{M}\p{N}])/gu;

/** The words of a passage, a break wherever more than a space lies between two of them, and one at its end. */
function runOf(text: string, numberOf: (word: string) => number): readonly number[] {
  const run: number[] = [];
  let end = -1;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index !== end + 1 || text[end] !== " ") run.push(BREAK);
    run.push(numberOf(word));
    end = index + word.length;
  }
  run.push(BREAK);
  return run;
}

/** Gives each word a number when it is first met, and counts the texts that have it. */
function numbering() {
  const words: string[] = [];
  const texts: number[] = [];
  const last: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string, text: number): number => {
    const number = numbers.get(word) ?? words.length;
    if (number === words.length) {
      words.push(word);
      numbers.set(word, number);
    }
    if (last[number] !== text) texts[number] = (texts[number] ?? 0) + 1;
    last[number] = text;
    return number;
  };
  return { words, texts, numberOf };
}
