import { markedWords, type WordAt } from "./find/marked-words.ts";
import type { Part, Phrase } from "./found.ts";

const WIDTH = 240;
/** What stands before the first mark of a passage. */
const BEFORE = 60;

/** A whole text in parts, marked and unmarked. */
export const markedParts = (text: string, marks: readonly Phrase[]): readonly Part[] =>
  partsOf(text, 0, text.length, markedWords(text, marks));

/** The passage of a text that holds the most different words to be marked, the first of several; cut at words, with an ellipsis where it is cut. */
export function passageOf(text: string, marks: readonly Phrase[]): readonly Part[] {
  const marked = markedWords(text, marks);
  const best = bestOf(marked);
  const from = best === null ? 0 : wordStart(text, best.start - BEFORE);
  const to = wordEnd(text, from + WIDTH);
  const before = from > 0 ? [{ text: "… ", marked: false }] : [];
  const after = to < text.length ? [{ text: " …", marked: false }] : [];
  return [...before, ...partsOf(text, from, to, marked), ...after];
}

/** The first word that has the most different ones near behind it. */
function bestOf(marked: readonly WordAt[]): WordAt | null {
  let best: WordAt | null = null;
  let most = 0;
  for (const [at, first] of marked.entries()) {
    const near = nearBehind(marked, at, first.start + WIDTH - BEFORE);
    if (near > most) best = first;
    most = Math.max(most, near);
  }
  return best;
}

function nearBehind(marked: readonly WordAt[], at: number, limit: number): number {
  const near = new Set<string>();
  for (let next = at; next < marked.length && (marked[next]?.end ?? 0) <= limit; next += 1)
    near.add(marked[next]?.word ?? "");
  return near.size;
}

function partsOf(
  text: string,
  from: number,
  to: number,
  marked: readonly WordAt[],
): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  const take = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), marked: isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of joined(marked))
    if (start >= from && end <= to) {
      take(start, false);
      take(end, true);
    }
  take(to, false);
  return parts;
}

/** Pairs that overlap are one mark. */
function joined(marked: readonly WordAt[]): readonly WordAt[] {
  const ranges: WordAt[] = [];
  for (const each of marked) {
    const last = ranges.at(-1);
    if (last && each.start < last.end)
      ranges[ranges.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    else ranges.push(each);
  }
  return ranges;
}

const SPACE = /\s/u;
/** Where a script sets no spaces, a cut is made after so many characters. */
const PATIENCE = 40;

function wordStart(text: string, at: number): number {
  for (let from = at; from > at - PATIENCE; from -= 1)
    if (from <= 0 || SPACE.test(text.charAt(from - 1))) return Math.max(0, from);
  return onCharacter(text, at);
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let to = at; to > at - PATIENCE; to -= 1) if (SPACE.test(text.charAt(to))) return to;
  return onCharacter(text, at);
}

/** Never between the halves of a character. */
const onCharacter = (text: string, at: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
