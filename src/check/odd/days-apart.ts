import type { Article, DateClaim, DateRole } from "../../article.ts";
import { type CivilDate, daysBetween } from "../../civil-date.ts";
import type { Odd, OddityAlone } from "./oddity.ts";

type Known = DateClaim & { readonly date: CivilDate };

const WEEK = 7;
const YEAR = 366;

/** Days of one text that lie too far apart to be of one report. */
export const daysApart: OddityAlone = { rule: "days-apart", find: oddDays };

function oddDays(article: Article): Odd | null {
  const published = dayOf(article, "published");
  const filed = dayOf(article, "filed");
  if (published && filed && apart(published.date, filed.date) > WEEK)
    return odd(`a text published within ${WEEK} days of its dateline`, published, filed);
  const { date } = article;
  const far = article.dates.find(
    (claim): claim is Known =>
      claim.role === "event" &&
      claim.date !== null &&
      date !== null &&
      apart(claim.date, date) > YEAR,
  );
  return far ? odd(`an event within a year of ${date}`, far) : null;
}

const apart = (one: CivilDate, other: CivilDate): number => Math.abs(daysBetween(one, other));

const dayOf = ({ dates }: Article, role: DateRole): Known | undefined =>
  dates.find((claim): claim is Known => claim.role === role && claim.date !== null);

function odd(expected: string, ...claims: readonly Known[]): Odd {
  const found = claims.map(
    ({ role, date, evidence }) => `${role} ${date} ("${evidence.text}", ${placeOf(evidence)})`,
  );
  const [first] = claims;
  const line = first && isInText(first.evidence) ? first.evidence.line : null;
  return { line, message: `Expected ${expected}, found ${found.join(" and ")}` };
}

const isInText = ({ rule, line }: DateClaim["evidence"]): boolean =>
  rule !== "correction" && line > 0;

function placeOf(evidence: DateClaim["evidence"]): string {
  if (isInText(evidence)) return `line ${evidence.line}`;
  return evidence.rule === "correction" ? "corrections.csv" : "path";
}
