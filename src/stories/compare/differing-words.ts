import type { Run } from "./comparison.ts";
import { type Word, wordsOf } from "./words.ts";

/** Sentences of more words than this are not held against each other word by word. */
const LONGEST = 600;

/** The runs of two sentences: words that both have in the same order, and words that only one has. Case and marks between words make no difference and are printed. */
export function differingWords(
  left: string,
  right: string,
): readonly [left: readonly Run[], right: readonly Run[]] {
  const ours = wordsOf(left);
  const theirs = wordsOf(right);
  if (ours.length > LONGEST || theirs.length > LONGEST) return [whole(left), whole(right)];
  const [inLeft, inRight] = inCommon(ours, theirs);
  return [runsOf(left, ours, inLeft), runsOf(right, theirs, inRight)];
}

/** A sentence that is held against nothing. */
export const whole = (text: string): readonly Run[] => [{ text, differs: false }];

/** The places of the longest row of words that both have; among equals the one that begins first. */
function inCommon(
  left: readonly Word[],
  right: readonly Word[],
): readonly [left: ReadonlySet<number>, right: ReadonlySet<number>] {
  const lengthAt = commonLengths(left, right);
  const inLeft = new Set<number>();
  const inRight = new Set<number>();
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const isCommon = left[i]?.key === right[j]?.key;
    const skipsLeft = lengthAt(i + 1, j) >= lengthAt(i, j + 1);
    if (isCommon) {
      inLeft.add(i);
      inRight.add(j);
    }
    if (isCommon || skipsLeft) i += 1;
    if (isCommon || !skipsLeft) j += 1;
  }
  return [inLeft, inRight];
}

/** How many words the rests from two places have in common, at most. */
function commonLengths(
  left: readonly Word[],
  right: readonly Word[],
): (i: number, j: number) => number {
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        left[i]?.key === right[j]?.key
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1));
  return at;
}

/** What stands between two words belongs to the run of both, or else to none that differs. */
function runsOf(text: string, words: readonly Word[], common: ReadonlySet<number>): readonly Run[] {
  const runs: { text: string; differs: boolean }[] = [];
  const add = (piece: string, differs: boolean): void => {
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += piece;
    else if (piece !== "") runs.push({ text: piece, differs });
  };
  let end = 0;
  for (const [at, word] of words.entries()) {
    const differs = !common.has(at);
    add(text.slice(end, word.start), differs && at > 0 && !common.has(at - 1));
    add(text.slice(word.start, word.end), differs);
    end = word.end;
  }
  add(text.slice(end), false);
  return runs;
}
