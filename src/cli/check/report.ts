import type { Finding } from "../../check/findings.ts";
import type { Found } from "../../check/found.ts";
import type { SuggestedNames } from "../../check/names/suggested-names.ts";
import { isOddity } from "../../check/odd/oddities.ts";
import type { Suggested } from "../../check/suggested.ts";
import { formatNotice, type Notice, printable } from "../../notice.ts";
import type { LinkReport } from "../../publish/dead-links.ts";
import { noticeAsTyped } from "../as-typed.ts";
import { count } from "../summary.ts";
import { foundTable } from "./found-table.ts";
import { suggestionParts } from "./suggestions.ts";

/** All that `check` found out. */
export interface Checked {
  readonly texts: number;
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
  readonly pages: number;
  readonly links: LinkReport;
  /** Outlets that no file lists, with the number of texts that name them. */
  readonly outlets: readonly (readonly [name: string, texts: number])[];
  /** Names that no file lists. */
  readonly names: SuggestedNames;
  /** Phrases that texts without a topic share. */
  readonly phrases: readonly Suggested[];
}

/** Gives the first words of a text by its path, `null` for what is no text. */
type WordsOf = (path: string) => string | null;

/** The report as a person reads it: notices by rule, what was found, what the steering files may want, and what has to be done. */
export const report = (checked: Checked, content: string, wordsOf: WordsOf): string =>
  [
    ...checked.findings.map((finding) => findingPart(finding, content, wordsOf)),
    foundTable(checked.found, checked.texts),
    ...suggestionParts(checked),
    `${count(checked.pages, "page")}, ${count(checked.links.links, "link")} within the site: ${count(checked.links.dead.length, "dead link")}`,
    verdict(checked.findings),
    "",
  ].join("\n");

const total = (findings: readonly Finding[]): number =>
  findings.reduce((sum, { notices }) => sum + notices.length, 0);

function verdict(findings: readonly Finding[]): string {
  const mend = total(findings.filter((finding) => finding.mend));
  const look = total(findings) - mend;
  const rest = look > 0 ? `; ${count(look, "notice")} to look at, which may stay` : "";
  return mend > 0
    ? `${count(mend, "thing")} to be mended${rest}`
    : `Nothing has to be mended${rest}`;
}

const MOST_OF_A_RULE = 20;

function findingPart({ rule, mend, notices }: Finding, content: string, wordsOf: WordsOf): string {
  const rest = notices.length - MOST_OF_A_RULE;
  return [
    `${rule}: ${count(notices.length, "notice")}, ${mend ? "to be mended" : "may stay"}`,
    ...notices.slice(0, MOST_OF_A_RULE).flatMap((notice) => noticeLines(notice, content, wordsOf)),
    ...(rest > 0 ? [`  and ${rest.toLocaleString("en")} more; \`--json\` has all of them`] : []),
    "",
  ].join("\n");
}

/** A notice; below one that tells of a text as a whole, how that text begins. */
function noticeLines(notice: Notice, content: string, wordsOf: WordsOf): readonly string[] {
  const { rule, place } = notice;
  // These stand on a page, not in a file of the content folder.
  if (rule === "dead-link" || rule === "unsafe-page") return [formatNotice(notice)];
  const words = isOddity(rule) ? wordsOf(place.path) : null;
  const line = formatNotice(noticeAsTyped(content, notice));
  return words === null ? [line] : [line, `    ${printable(words)}`];
}
