import type { CivilDate } from "../civil-date.ts";
import { dayAddress } from "../day-address.ts";
import type { FeedFiles, Link, TermKind } from "../groups.ts";
import { portableName } from "../page-name.ts";

/** Where index pages stand. Links name the real file, so that they work from a disk and on every host. */

export const FRONT = "index.html";
export const UNDATED = "undated/index.html";
export const CHANGES = "changes.html";
/** The calendar of “on this day”. */
export const YEARLY = "on/index.html";
export const STORIES = "stories/index.html";

const yearAddress = (year: string): string => `${year}/index.html`;
const monthAddress = (month: string): string => `${month.replace("-", "/")}/index.html`;
export const indexAddress = (kind: TermKind): string => `${kind}/index.html`;
export const termAddress = (kind: TermKind, slug: string): string =>
  `${kind}/${portableName(slug)}/index.html`;
export const partAddress = (kind: TermKind, slug: string, period: string): string =>
  `${kind}/${portableName(slug)}/${period}.html`;

export const storyYearAddress = (year: string): string => `stories/${year}/index.html`;

/** The feed of a page lies beside it. */
export const feedFiles = (page: string): FeedFiles => ({
  atom: page.replace(/[^/]*$/u, "feed.xml"),
  json: page.replace(/[^/]*$/u, "feed.json"),
});

export const yearLink = (year: string, count: number): Link => ({
  label: year,
  address: yearAddress(year),
  count,
});

export const monthLink = (month: string, count: number): Link => ({
  label: month,
  address: monthAddress(month),
  count,
});

export const dayLink = (date: CivilDate, count: number): Link => ({
  label: date,
  address: dayAddress(date),
  count,
});
