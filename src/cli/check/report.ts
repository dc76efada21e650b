import { formatNotice } from "../../notice.ts";
import type { LinkReport } from "../../publish/dead-links.ts";
import { slug } from "../../slug.ts";
import { noticeAsTyped } from "../as-typed.ts";
import { count } from "../summary.ts";
import type { Finding } from "./findings.ts";
import type { Found } from "./found.ts";

/** All that `check` found out. */
export interface Checked {
  readonly texts: number;
  readonly found: readonly Found[];
  readonly findings: readonly Finding[];
  readonly pages: number;
  readonly links: LinkReport;
  /** Outlets that no file lists, with the number of texts that name them. */
  readonly outlets: readonly (readonly [name: string, texts: number])[];
}

/** The report as a person reads it: every notice, what was found, and what has to be done. */
export const report = (checked: Checked, content: string): string =>
  [
    ...checked.findings.map((finding) => findingPart(finding, content)),
    foundPart(checked),
    ...outletPart(checked),
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

const findingPart = ({ rule, mend, notices }: Finding, content: string): string =>
  [
    `${rule}: ${count(notices.length, "notice")}, ${mend ? "to be mended" : "may stay"}`,
    // A dead link stands on a page, not in a file of the content folder.
    ...notices.map((notice) =>
      formatNotice(rule === "dead-link" ? notice : noticeAsTyped(content, notice)),
    ),
    "",
  ].join("\n");

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;

const foundPart = ({ texts, found }: Checked): string =>
  [
    `What was found in ${count(texts, "text")}`,
    ...found.map(({ field, texts: own, kinds }) => {
      const list = Object.entries(kinds).map(([kind, number]) => `${kind} ${number}`);
      const row = `  ${field.padEnd(18)}${String(own).padStart(7)}${percent(own, texts).padStart(7)}`;
      return list.length > 0 ? `${row}   ${list.join(", ")}` : row;
    }),
    "",
  ].join("\n");

const MOST_OUTLETS = 20;

/** The outlets as entries, ready for `sources.yml`. */
const outletPart = ({ outlets }: Checked): readonly string[] =>
  outlets.length === 0
    ? []
    : [
        [
          "For sources.yml, where these are outlets (set the kind: agency, paper, broadcaster, ministry or distributor)",
          ...outlets
            .slice(0, MOST_OUTLETS)
            .map(([name, texts]) => `${entryOf(name)}  # ${count(texts, "text")}`),
          "",
        ].join("\n"),
      ];

const entryOf = (name: string): string =>
  `- {id: ${slug(name)}, name: ${JSON.stringify(name)}, kind: paper}`;
