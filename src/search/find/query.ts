import type { PhraseWord } from "../found.ts";
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
  /** Sentences about what was not understood. */
  readonly remarks: readonly string[];
}

const LONGEST = 1000;
const MOST_CLAUSES = 32;
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

function remarksOn(typed: string, clauses: readonly Clause[]): readonly string[] {
  if (typed.length > LONGEST) return [`Only the first ${LONGEST} characters were searched for.`];
  if (clauses.length > MOST_CLAUSES)
    return [`Only the first ${MOST_CLAUSES} words and phrases were searched for.`];
  if (typed.trim() !== "" && clauses.length === 0)
    return ["There is no letter and no figure in these words, so nothing was searched for."];
  return [];
}
