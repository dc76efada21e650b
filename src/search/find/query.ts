import type { PhraseWord, Remark } from "../found.ts";
import { eachWord, readWord } from "../words.ts";

/** A part of a query: words that must stand side by side, in this order. */
export interface Clause {
  readonly words: readonly PhraseWord[];
  /** In quotes: as written, and no other form. */
  readonly quoted: boolean;
  /** With a minus: no article that has it. */
  readonly without: boolean;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly remarks: readonly Remark[];
}

/** What is looked for of a query: so many characters, and of these so many words and phrases. */
export const LONGEST = 1000;
export const MOST_CLAUSES = 32;
const CLAUSE = /(?<minus>[-−–－]?)(?:"(?<phrase>[^"]*)"?|(?<words>[^\s"]+))/gu;
const QUOTES = /[“”„‟«»＂]/gu;
const STAR = /[*＊]$/u;

/** Reads what a visitor typed: words, "exact phrases", beginnings*, -exclusions. Whatever stands there, the answer is a query. */
export function readQuery(typed: string): Query {
  const plain = typed.replace(QUOTES, '"');
  const clauses = [...plain.slice(0, LONGEST).matchAll(CLAUSE)].flatMap(({ groups = {} }) =>
    clauseOf(groups),
  );
  return { clauses: clauses.slice(0, MOST_CLAUSES), remarks: remarksOn(plain, clauses) };
}

function clauseOf({
  minus,
  phrase,
  words = "",
}: Record<string, string | undefined>): readonly Clause[] {
  const quoted = phrase !== undefined;
  const found = wordsOf(phrase ?? words, !quoted && STAR.test(words));
  return found.length > 0 ? [{ words: found, quoted, without: minus !== "" }] : [];
}

/** The words of a text as they stand in the index. The last character of a run is there for runs of one only: what follows it is not known. */
function wordsOf(text: string, isBeginning: boolean): readonly PhraseWord[] {
  const words: PhraseWord[] = [];
  let place = 0;
  let pairedUpTo = -1;
  eachWord(text, readWord, (word, start, end, last) => {
    const single = last && start >= pairedUpTo;
    if (!last || single) words.push({ word, offset: place, begins: single });
    if (!last) pairedUpTo = end;
    place += 1;
  });
  const final = words.at(-1);
  return isBeginning && final ? [...words.slice(0, -1), { ...final, begins: true }] : words;
}

function remarksOn(typed: string, clauses: readonly Clause[]): readonly Remark[] {
  if (typed.length > LONGEST || clauses.length > MOST_CLAUSES)
    return [{ about: "too-long", words: "" }];
  return typed !== "" && clauses.length === 0 ? [{ about: "no-word", words: typed }] : [];
}
