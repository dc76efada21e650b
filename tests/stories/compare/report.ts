import type { DateClaim } from "../../../src/article.ts";
import { parseCivilDate } from "../../../src/civil-date.ts";
import { type Comparable, compareReports } from "../../../src/stories/compare/compare-reports.ts";
import type { Disagreement } from "../../../src/stories/compare/comparison.ts";

/** A report of one paragraph. */
export const report = (
  text: string,
  language = "en",
  dates: readonly DateClaim[] = [],
): Comparable => ({ body: [{ kind: "paragraph", text }], format: "plain", language, dates });

/** What a text says of one of its days. */
export const claim = (role: DateClaim["role"], day: string, words: string): DateClaim => ({
  role,
  date: parseCivilDate(day),
  certainty: "stated",
  evidence: { rule: "test", line: 1, text: words },
});

/** Disagreements as a table of tests writes them: `injured: A1 Fourteen people | B2 Fifteen people`. */
export const differently = (reports: readonly Comparable[]): readonly string[] =>
  compareReports(reports).disagreements.map(inWords);

const inWords = ({ kind, about, said }: Disagreement): string =>
  `${about || kind}: ${said
    .map(({ report: at, sentence, words }) => `${"ABCDE".charAt(at)}${sentence + 1} ${words}`)
    .join(" | ")}`;
