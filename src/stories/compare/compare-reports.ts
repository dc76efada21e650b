import type { Article } from "../../article.ts";
import { align, strengthOf } from "./align.ts";
import type { ComparedReport, Comparison } from "./comparison.ts";
import { differingDays } from "./differing-days.ts";
import { differingNames } from "./differing-names.ts";
import { differingNumbers } from "./differing-numbers.ts";
import { type AlignedReports, heldIn } from "./held-in.ts";
import { reportSentences } from "./report-sentences.ts";
import { sideBySide } from "./side-by-side.ts";
import { termsOf } from "./terms.ts";
import type { ComparedText } from "./told.ts";
import { weigher } from "./weights.ts";
import { wordsOf } from "./words.ts";

/** More reports than this are not compared. */
export const REPORTS = 24;
/** Longer reports are compared as far as this sentence. */
export const SENTENCES = 400;

/** All reports together are compared no further than this. */
const TOGETHER = 3000;

/** What of an article is compared. */
export type Comparable = Pick<Article, "body" | "format" | "language" | "dates">;

/** Holds the reports of a story against each other: which sentences they share, what each alone has, and what they tell differently. They come in the order of the story. */
export function compareReports(reports: readonly Comparable[]): Comparison {
  const whole = reports.slice(0, REPORTS).map(reportSentences);
  const limit = Math.min(SENTENCES, Math.floor(TOGETHER / Math.max(1, whole.length)));
  const texts = whole.map((sentences) => sentences.slice(0, limit));
  const pairs = alignedPairs(texts);
  const compared = texts.map(
    (own, at): ComparedText => ({
      texts: own,
      language: reports[at]?.language ?? "und",
      dates: reports[at]?.dates ?? [],
    }),
  );
  return {
    reports: heldIn(texts, pairs).map(
      (sentences, at): ComparedReport => ({
        sentences,
        leftOut: (whole[at]?.length ?? 0) - sentences.length,
      }),
    ),
    leftOut: reports.length - texts.length,
    pairs: nearestPairs(pairs, texts.length).map(({ left, right, aligned }) =>
      sideBySide(
        { report: left, texts: texts[left] ?? [] },
        { report: right, texts: texts[right] ?? [] },
        aligned,
      ),
    ),
    disagreements: [
      ...differingNumbers(compared, pairs),
      ...differingDays(compared, pairs),
      ...differingNames(compared),
    ],
  };
}

/** Each report but the first with the earlier one that it has most in common with; of equals the first. */
function nearestPairs(pairs: readonly AlignedReports[], count: number): readonly AlignedReports[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, at) => at + 1).flatMap((right) => {
    const earlier = pairs.filter((pair) => pair.right === right);
    const most = Math.max(...earlier.map(inCommon));
    return earlier.find((pair) => inCommon(pair) === most) ?? [];
  });
}

/** A sentence that is only similar counts for less than its likeness alone would say. */
const inCommon = ({ aligned }: AlignedReports): number =>
  aligned.reduce((sum, each) => sum + (strengthOf(each) === "same" ? 1 : 0.1), 0);

/** Each report against each later one. */
function alignedPairs(texts: readonly (readonly string[])[]): readonly AlignedReports[] {
  const terms = texts.map((own) => own.map((text) => termsOf(wordsOf(text))));
  const weigh = weigher(terms.flat());
  const weights = terms.map((own) => own.map(weigh));
  return weights.flatMap((ours, left) =>
    weights.slice(left + 1).map((theirs, at) => ({
      left,
      right: left + 1 + at,
      aligned: align(ours, theirs),
    })),
  );
}
