import type { BuiltSite } from "../build/build-site.ts";
import type { Tally } from "../build/tally.ts";
import { formatNotice, type Notice, printable } from "../notice.ts";

/** What a build made of an archive. */
export interface Built extends BuiltSite {
  /** The folder, as a person would type it. */
  readonly site: string;
  readonly seconds: number;
}

const MOST_OF_A_KIND = 5;

/** What a person should look at after a build: rejected files with their reasons, then notices, repeats grouped. */
export function attention({
  rejected,
  others,
  notices,
}: Pick<Tally, "rejected" | "others" | "notices">): readonly string[] {
  return [
    ...rejected.map(
      ({ path, reason, message }) => `${printable(path)}  ${reason}  ${message}; it has no page`,
    ),
    ...grouped(notices),
    ...(others.length > 0 ? [otherFiles(others)] : []),
  ];
}

/** What was moved out of the site's way, and where it is now. */
export const aside = (
  { site, released: { rescued, kept, atOnce } }: Pick<Built, "site" | "released">,
  typed: (path: string) => string,
): readonly string[] => [
  ...(atOnce
    ? []
    : [
        `${site}  in-place  Expected a folder that can be exchanged, found one that stays where it is; its files were replaced one after the other`,
      ]),
  ...rescued.map(
    (path) =>
      `${site}  unknown-file  Expected nothing but the site, found \`${typed(path)}\`, which is kept there`,
  ),
  ...(kept === null
    ? []
    : [
        `${site}  altered-site  Expected the site as it was built, found one that was changed; it is kept as \`${typed(kept)}\``,
      ]),
];

/** What there is after a build, in two lines. */
export function totals({
  articles,
  undated,
  rejected,
  notices,
  site,
  pages,
  seconds,
  released: { size, changed },
}: Built): readonly string[] {
  return [
    `${count(articles, "article")}${undated > 0 ? ` (${undated.toLocaleString("en")} undated)` : ""}, ${count(rejected.length, "file")} rejected, ${count(notices.length, "notice")}`,
    `${count(pages, "page")} in ${site} (${count(size.files, "file")}, ${megabytes(size.bytes)}; ${changed.toLocaleString("en")} changed) in ${seconds.toFixed(1)} s`,
  ];
}

/** What a person may want to do next. */
export function nextSteps({ notices, site }: Built): readonly string[] {
  const preview = site === "_site" ? "npx backfile preview" : `npx backfile preview --out ${site}`;
  const isCut = rulesOf(notices).some((rule) => ofRule(notices, rule).length > MOST_OF_A_KIND);
  return [
    `\`${preview}\` serves it`,
    ...(isCut ? ["`npx backfile check` lists every notice"] : []),
  ];
}

const rulesOf = (notices: readonly Notice[]): readonly string[] =>
  [...new Set(notices.map(({ rule }) => rule))].sort();

const ofRule = (notices: readonly Notice[], rule: string): readonly Notice[] =>
  notices.filter((notice) => notice.rule === rule);

function grouped(notices: readonly Notice[]): readonly string[] {
  return rulesOf(notices).flatMap((rule) => {
    const own = ofRule(notices, rule);
    const rest = own.length - MOST_OF_A_KIND;
    return [
      ...own.slice(0, MOST_OF_A_KIND).map(formatNotice),
      ...(rest > 0 ? [`  and ${rest} more of the rule ${rule}`] : []),
    ];
  });
}

function otherFiles(others: readonly string[]): string {
  const shown = others.slice(0, MOST_OF_A_KIND).map(printable).join(", ");
  const rest = others.length - MOST_OF_A_KIND;
  return `${count(others.length, "file")} left alone, since only .txt, .text, .md and .markdown are read: ${shown}${rest > 0 ? ` and ${rest} more` : ""}`;
}

export const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** `1.2 MB` */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
