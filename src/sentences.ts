import { type JudgeStop, stopJudge } from "./sentence-ends.ts";

const segmenter = new Intl.Segmenter("und", { granularity: "sentence" });

// "Mr. Lavrov", "the U.S. economy", "Feb. 4": a stop that ends no sentence
const ABBREVIATION =
  /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Gov|Sen|Rep|Prof|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** An abbreviation is no longer than this. */
const TAIL = 30;

/** The segmenter takes a window at a time: on a long run of initials it is quadratic. */
const WINDOW = 4000;

function* segmentsIn(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const goesOn = at + WINDOW < text.length;
    let held = "";
    for (const { segment } of segmenter.segment(text.slice(at, at + WINDOW))) {
      if (held !== "") yield held;
      at += held.length;
      held = segment;
    }
    // The last segment of a window may go on behind it.
    if (goesOn && held.length < WINDOW) continue;
    yield held;
    at += held.length;
  }
}

const unjudged: JudgeStop = () => null;

/** As much of what follows a stop as it takes to judge it. */
const AHEAD = 24;

function* sentencesIn(text: string, judge: JudgeStop = unjudged): Generator<string> {
  let start = 0;
  let end = 0;
  for (const { length } of segmentsIn(text)) {
    end += length;
    const tail = text.slice(Math.max(start, end - TAIL), end);
    const goesOn = judge(tail, text.slice(end, end + AHEAD)) ?? ABBREVIATION.test(tail);
    if (end < text.length && goesOn) continue;
    yield text.slice(start, end);
    start = end;
  }
}

/** A text cut into sentences; put together again they are the text. With a language (BCP 47), its abbreviations are known as well. */
export const sentencesOf = (text: string, language: string | null = null): readonly string[] => [
  ...sentencesIn(text, language === null ? unjudged : stopJudge(language)),
];

/** True for a text of more sentences than that; the others are not looked for. */
export function hasMoreSentences(text: string, than: number): boolean {
  const sentences = sentencesIn(text);
  for (let count = 0; count <= than; count += 1) if (sentences.next().done) return false;
  return true;
}

// "Am 14. Juni lief": the stop of an ordinal
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/u;

/** Hardly any first sentence is longer; the segmenter takes its time for what it is given. */
const FIRST = 1200;

/** The first sentence of a text, as far as a reader would follow it. */
export function firstSentence(text: string): string {
  let first = "";
  const start = text.slice(0, FIRST);
  for (const sentence of sentencesIn(start)) {
    first += sentence;
    if (!ORDINAL.test(first.slice(-TAIL))) break;
  }
  return first;
}
