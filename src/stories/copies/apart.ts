import type { Article } from "../../article.ts";
import { sentencesOf } from "../../sentences.ts";
import { LONE_SCRIPTS } from "../lone-scripts.ts";

/** The sentences of two texts that carry each other's words, as far as they stand in one of them alone. */
export interface Apart {
  /** Of the base, not in the other. */
  readonly cut: readonly string[];
  /** Of the other, not in the base. */
  readonly added: readonly string[];
}

type Text = Pick<Article, "body">;

/** Runs of so many words are looked for, since sentences are short; so much of a sentence has to be there. */
const RUN = 3;
const STANDS = 0.5;

/** What was cut from a base, and what was added to it. A sentence of one or two words counts as being there. */
export function apart(base: Text, here: Text): Apart {
  const [those, these] = [sentencesIn(base), sentencesIn(here)];
  return { cut: missing(those, runsOf(these)), added: missing(these, runsOf(those)) };
}

const sentencesIn = ({ body }: Text): readonly string[] =>
  body
    .filter(({ kind }) => kind !== "note")
    .flatMap(({ text }) => text.split("\n"))
    .flatMap((line) => sentencesOf(line))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

const missing = (sentences: readonly string[], there: ReadonlySet<string>): readonly string[] =>
  sentences.filter((sentence) => {
    const runs = runsIn(sentence);
    return runs.filter((run) => there.has(run)).length < STANDS * runs.length;
  });

/** Over the bounds of sentences too, since another text may have joined or cut them. */
const runsOf = (sentences: readonly string[]): ReadonlySet<string> =>
  new Set(runsIn(sentences.join(" ")));

/** A character of a script without spaces is a word of its own. */
const WORD = new RegExp(`[${LONE_SCRIPTS}]|[\\p{L}\\p{N}]+`, "gu");

function runsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(" "));
}
