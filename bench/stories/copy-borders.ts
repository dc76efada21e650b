import type { Article } from "../../src/article.ts";
import type { SourceBook } from "../../src/steering.ts";
import { candidates } from "../../src/stories/copies/candidates.ts";
import { agenciesOf } from "../../src/stories/copies/copies.ts";
import { type CopyText, copyText } from "../../src/stories/copies/copy-text.ts";
import { inTime } from "../../src/stories/copies/in-time.ts";
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
import { type Standing, standing } from "../../src/stories/copies/standing.ts";
import type { ReportText } from "../../src/stories/report-text.ts";
import { wordReader } from "../../src/stories/word-codes.ts";
import type { CopyKind } from "../../src/stories.ts";
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
  texts: readonly ReportText[],
  sources: SourceBook,
  most: number,
): readonly Border[] {
  const held = heldPairs(articles, texts, sources);
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

/** All pairs that are looked at while copies are searched. */
function heldPairs(
  articles: readonly Article[],
  texts: readonly ReportText[],
  sources: SourceBook,
): readonly Held[] {
  const reader = wordReader();
  const isAgency = agenciesOf(sources);
  const all = articles
    .flatMap((article, at) => {
      const text = texts[at];
      return text ? [{ article, copy: copyText(article, text, reader, isAgency) }] : [];
    })
    .sort((a, b) => inTime(a.copy, b.copy));
  return candidates(all.map(({ copy }) => copy.sketch)).flatMap(([one, other]) => {
    const [a, b] = [all[one], all[other]];
    return a && b ? [heldOf(a.article, b.article, a.copy, b.copy)] : [];
  });
}

function heldOf(one: Article, other: Article, base: CopyText, here: CopyText): Held {
  const [a, b] = [readBase(base.words()), readFor(here.words())];
  const { kind } = likenessOf(b, a);
  const kept = standing(a.runs, new Set(b.runs));
  const shared = standing(b.runs, a.known);
  const remark = `${kind ?? "no copy"}: ${said(kept)} of the first, ${said(shared)} of the second`;
  const isPartLong = Math.min(base.length, here.length) >= LEAST_WORDS_OF_PART;
  return { one, other, kept, shared, kind, remark, isPartLong };
}

const said = ({ share, stretch }: Standing): string =>
  `${(100 * share).toFixed(1)}% in stretches of ${Math.round(stretch)} words`;
