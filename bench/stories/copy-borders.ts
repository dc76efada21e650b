import type { Article } from "../../src/article.ts";
import { bodyWords } from "../../src/stories/body-words.ts";
import {
  LEAST_WORDS_OF_PART,
  likenessOf,
  PART,
  PART_IN_STRETCHES,
  REPRINT,
  readBase,
  readFor,
  STRETCH,
} from "../../src/stories/copies/kind.ts";
import type { Near } from "../../src/stories/copies/near.ts";
import { type Standing, standing } from "../../src/stories/copies/standing.ts";
import { wordingsInTime } from "../../src/stories/copies/wordings.ts";
import { wordReader } from "../../src/stories/word-codes.ts";
import type { CopyKind } from "../../src/stories.ts";
import { byPath } from "./load-stories.ts";
import { type Border, borderOf, type NearPair } from "./near-pair.ts";

/** How two texts stand in each other. */
interface Held {
  readonly one: Article;
  readonly other: Article;
  readonly kept: Standing;
  readonly shared: Standing;
  readonly kind: CopyKind | null;
  readonly remark: string;
  readonly isPartLong: boolean;
}

/** The pairs nearest to the thresholds of copies, without those that are the same. What is held: for a reprint the smaller of both shares, for a part the larger one. */
export function copyBorders(
  articles: readonly Article[],
  near: Near,
  most: number,
): readonly Border[] {
  const held = heldPairs(articles, near);
  const parts = held.filter(
    (pair) => pair.isPartLong && Math.min(pair.kept.share, pair.shared.share) < REPRINT,
  );
  const inStretches = parts.filter((pair) => larger(pair).stretch >= STRETCH);
  const largerOf = (pair: Held): number => larger(pair).share;
  const others = held.filter(({ kind }) => kind !== "same");
  return [
    borderOf("reprint", REPRINT, pairsBy(others, smallerOf), most),
    borderOf("shortened, extended", PART, pairsBy(parts, largerOf), most),
    borderOf("in long stretches", PART_IN_STRETCHES, pairsBy(inStretches, largerOf), most),
  ];
}

const smallerOf = ({ kept, shared }: Held): number => Math.min(kept.share, shared.share);

const larger = ({ kept, shared }: Held): Standing => (kept.share > shared.share ? kept : shared);

const pairsBy = (held: readonly Held[], likenessOf: (pair: Held) => number): readonly NearPair[] =>
  held.map((pair) => ({
    likeness: likenessOf(pair),
    one: pair.one,
    other: pair.other,
    remark: pair.remark,
  }));

/** All pairs that are looked at while copies are searched, the earlier one first. */
function heldPairs(articles: readonly Article[], near: Near): readonly Held[] {
  const reader = wordReader();
  const found = byPath(articles);
  const held: Held[] = [];
  for (const [wording, others] of near)
    for (const other of others) {
      if (wordingsInTime(wording, other) >= 0) continue;
      const [one, two] = [found.get(wording.first.path), found.get(other.first.path)];
      if (one && two) held.push(heldOf(one, two, (article) => reader.codesOf(bodyWords(article))));
    }
  return held;
}

function heldOf(one: Article, other: Article, wordsOf: (article: Article) => Uint32Array): Held {
  const [base, here] = [wordsOf(one), wordsOf(other)];
  const [a, b] = [readBase(base), readFor(here)];
  const { kind } = likenessOf(b, a);
  const kept = standing(a.runs, new Set(b.runs));
  const shared = standing(b.runs, a.known);
  const remark = `${kind ?? "no copy"}: ${said(kept)} of the first, ${said(shared)} of the second`;
  const isPartLong = Math.min(base.length, here.length) >= LEAST_WORDS_OF_PART;
  return { one, other, kept, shared, kind, remark, isPartLong };
}

const said = ({ share, stretch }: Standing): string =>
  `${(100 * share).toFixed(1)}% in stretches of ${Math.round(stretch)} words`;
