import { groupBy } from "../../group-by.ts";
import type { ReportText } from "../report-text.ts";
import type { Likeness } from "./day-links.ts";
import { inTime } from "./timeline.ts";

/** A page names no more of them. */
const MOST = 5;

/** Two thirds of what makes a report of the same event. */
const LIKE = 0.065;

/** The texts of the same days that are somewhat like some reports, on the average of them all; the likest first. */
export function similarTexts(
  reports: readonly ReportText[],
  links: readonly Likeness[],
): readonly ReportText[] {
  const own = new Set(reports);
  const others = groupBy(links, ({ earlier, later }) =>
    own.has(earlier) === own.has(later) ? [] : [own.has(earlier) ? later : earlier],
  );
  return [...others]
    .map(([text, shared]) => ({
      text,
      likeness: shared.reduce((sum, { likeness }) => sum + likeness, 0) / reports.length,
    }))
    .filter(({ likeness }) => likeness >= LIKE)
    .sort((a, b) => b.likeness - a.likeness || inTime(a.text, b.text))
    .slice(0, MOST)
    .map(({ text }) => text);
}
