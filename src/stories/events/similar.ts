import { groupBy } from "../../group-by.ts";
import type { ReportText } from "../report-text.ts";
import type { Likeness } from "./day-links.ts";
import { inTime } from "./timeline.ts";

/** A page names no more of them. */
const MOST = 5;

/** Two thirds of what makes a report of the same event. */
export const SIMILAR = 0.065;

/** A text outside a group, and how alike it is to the reports, on the average of them all. */
export interface Near {
  readonly text: ReportText;
  readonly likeness: number;
}

/** The texts of the same days that are somewhat like some reports; the likest first. */
export const similarTexts = (
  reports: readonly ReportText[],
  links: readonly Likeness[],
): readonly ReportText[] =>
  nearTexts(reports, links)
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort((a, b) => b.likeness - a.likeness || inTime(a.text, b.text))
    .slice(0, MOST)
    .map(({ text }) => text);

/** All texts that links hold to some reports, from which they are. */
export function nearTexts(
  reports: readonly ReportText[],
  links: readonly Likeness[],
): readonly Near[] {
  const own = new Set(reports);
  const others = groupBy(links, ({ earlier, later }) =>
    own.has(earlier) === own.has(later) ? [] : [own.has(earlier) ? later : earlier],
  );
  return [...others].map(([text, shared]) => ({
    text,
    likeness: shared.reduce((sum, { likeness }) => sum + likeness, 0) / reports.length,
  }));
}
