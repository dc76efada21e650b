import { type Aligned, strengthOf } from "./align.ts";
import type { Placed, Row, SideBySide } from "./comparison.ts";
import { differingWords, whole } from "./differing-words.ts";

/** A report on its way to be compared. */
export interface Sentences {
  readonly report: number;
  readonly texts: readonly string[];
}

/** Two reports in columns, in the order of the left one: sentences that are alike share a row; what stands in one alone keeps its place behind the sentence that it follows. */
export function sideBySide(
  left: Sentences,
  right: Sentences,
  aligned: readonly Aligned[],
): SideBySide {
  const rightAlone = aloneBehind(
    right.texts,
    aligned.map((each) => each.right),
  );
  const leftAlone = aloneBehind(
    left.texts,
    aligned.map((each) => each.left),
  );
  const alone = (atLeft: number, atRight: number): readonly Row[] => {
    const row: Row = {
      strength: null,
      left: leftAlone.get(atLeft) ?? [],
      right: rightAlone.get(atRight) ?? [],
    };
    return row.left.length + row.right.length > 0 ? [row] : [];
  };
  return {
    left: left.report,
    right: right.report,
    rows: [
      ...alone(BEFORE_ALL, BEFORE_ALL),
      ...aligned.flatMap((each) => [
        alike(left.texts, right.texts, each),
        ...alone(each.left, each.right),
      ]),
    ],
  };
}

const BEFORE_ALL = -1;

/** The sentences that stand alone, by the last one before them that does not. */
function aloneBehind(
  texts: readonly string[],
  taken: readonly number[],
): ReadonlyMap<number, readonly Placed[]> {
  const own = new Set(taken);
  const behind = new Map<number, Placed[]>();
  let last = BEFORE_ALL;
  for (const [sentence, text] of texts.entries())
    if (own.has(sentence)) last = sentence;
    else behind.set(last, [...(behind.get(last) ?? []), { sentence, runs: whole(text) }]);
  return behind;
}

/** Words are held against each other only where most of them are the same. */
function alike(left: readonly string[], right: readonly string[], pair: Aligned): Row {
  const strength = strengthOf(pair);
  const ours = left[pair.left] ?? "";
  const theirs = right[pair.right] ?? "";
  const [inLeft, inRight] =
    strength === "same" ? differingWords(ours, theirs) : [whole(ours), whole(theirs)];
  return {
    strength,
    left: [{ sentence: pair.left, runs: inLeft }],
    right: [{ sentence: pair.right, runs: inRight }],
  };
}
