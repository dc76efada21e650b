import type { Archive } from "../archive.ts";
import { type Finding, findings } from "../check/findings.ts";
import { type Found, found } from "../check/found.ts";
import { oddities } from "../check/odd/oddities.ts";
import { groupBy } from "../group-by.ts";
import { isNews, type Notice } from "../notice.ts";
import type { ArticlePage } from "./plan.ts";
import { type ReportLink, type ReportPart, reportParts } from "./report-parts.ts";

export type { Found } from "../check/found.ts";

/** The address of the page that says what was found in the whole archive. */
const REPORT = "data/check.html";

/** What is listed of one rule; the rest stands beside its texts. */
const MOST_OF_A_RULE = 20;

/** A notice, and where it stands beside its text; `null` for a file without a page. */
export interface ReportedNotice extends Notice {
  readonly beside: { readonly address: string; readonly place: string } | null;
}

/** Notices of one rule: all of them counted, the first of them listed. */
export interface ReportedRule extends Pick<Finding, "rule" | "mend"> {
  readonly count: number;
  readonly notices: readonly ReportedNotice[];
}

/** What was found in the whole archive, and what is odd. */
export interface ReportPage {
  readonly address: string;
  readonly count: number;
  readonly found: readonly Found[];
  /** The pages of sources, the one with the most texts first; a label of `null` is of texts that tell none. */
  readonly sources: readonly ReportLink[];
  readonly rules: readonly ReportedRule[];
}

export interface ReportPlan {
  readonly report: readonly ReportPage[];
  readonly reportParts: readonly ReportPart[];
}

/** Where an archive says what was found in it; `null` where it holds nothing, or does not want to. */
export const reportAddress = ({
  settings,
  groups,
}: Pick<Archive, "settings" | "groups">): string | null =>
  settings.report && groups.entries.length > 0 ? REPORT : null;

/** The pages on what was found, over the articles in the order of the archive; it is made of cards alone. */
export function planReport(
  archive: Omit<Archive, "stacks">,
  pages: readonly ArticlePage[],
  most?: number,
): ReportPlan {
  const report = reportAddress(archive);
  if (report === null) return { report: [], reportParts: [] };
  const { cards, rejected, sources } = archive;
  const notices = [
    ...archive.notices.filter(({ rule }) => !isNews(rule)),
    ...oddities(cards, sources, archive.stories.stories),
  ];
  const byPath = groupBy(notices, ({ place }) => [place.path]);
  const parts = reportParts(report, pages, byPath, most);
  const beside = besideOf(parts);
  const page = {
    address: report,
    count: cards.length,
    found: found(cards),
    sources: sourcesOf(parts),
    rules: findings(rejected, notices).map((finding) => ruleOf(finding, beside)),
  };
  return { report: [page], reportParts: parts };
}

const sourcesOf = (parts: readonly ReportPart[]): readonly ReportLink[] =>
  parts
    .filter(({ period }) => period === null)
    .map(({ source }) => source)
    .sort((a, b) => b.count - a.count || (a.address < b.address ? -1 : 1));

type Beside = (path: string) => ReportedNotice["beside"];

/** Where each text stands in the report, by its path. */
function besideOf(parts: readonly ReportPart[]): Beside {
  const places = new Map(
    [...parts]
      .reverse()
      .flatMap(({ address, texts }) =>
        texts.map(({ place, card }) => [card.path, { address, place }] as const),
      ),
  );
  return (path) => places.get(path) ?? null;
}

const ruleOf = ({ rule, mend, notices }: Finding, beside: Beside): ReportedRule => ({
  rule,
  mend,
  count: notices.length,
  notices: notices
    .slice(0, MOST_OF_A_RULE)
    .map((notice) => ({ ...notice, beside: beside(notice.place.path) })),
});
