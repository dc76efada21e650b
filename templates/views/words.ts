import type { DateRole, DisplayTitleBasis } from "../../src/article.ts";
import type { TermKind } from "../../src/groups.ts";
import type { Sort } from "../../src/search/request.ts";

/** `1 article`, `2,340 articles` */
export const articles = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "article" : "articles"}`;

/** `1 report`, `4 reports` */
export const reports = (count: number): string =>
  `${count.toLocaleString("en")} ${count === 1 ? "report" : "reports"}`;

const KINDS: Readonly<Record<TermKind, string>> = {
  topics: "Topics",
  sources: "Sources",
  people: "People",
  organisations: "Organisations",
  places: "Places",
};

const isKind = (label: string): label is TermKind => label in KINDS;

/** What an index or a shelf is called in menus and titles. */
export const sectionName = (label: string): string =>
  isKind(label) ? KINDS[label] : label.charAt(0).toUpperCase() + label.slice(1);

/** What a day is to a text, as readers see it. */
export const ROLE_NAMES: Readonly<Record<DateRole | "override", string>> = {
  published: "Published",
  updated: "Updated",
  filed: "Filed",
  event: "Day reported on",
  path: "Day in the file’s path",
  mentioned: "Day mentioned",
  override: "Set by the editor",
};

/** What words of a file became, as its lines are noted with it. */
export const TAKEN_NAMES: Readonly<Record<string, string>> = {
  headline: "headline",
  published: "day published",
  updated: "day updated",
  filed: "day filed",
  dateline: "dateline",
  place: "place",
  sources: "source",
  source: "source",
  distributors: "passed on by",
  distributor: "passed on by",
  byline: "byline",
  credit: "credit",
  photoCredits: "photo credit",
  caption: "caption",
};

/** What the editor's fields are called on pages. */
export const CORRECTION_NAMES: Readonly<Record<string, string>> = {
  headline: "Headline",
  published: ROLE_NAMES.published,
  filed: ROLE_NAMES.filed,
  updated: ROLE_NAMES.updated,
  event: ROLE_NAMES.event,
  date: "Day",
  place: "Place of the dateline",
  source: "Source",
  distributor: "Passed on by",
  byline: "Written by",
  topic: "Topic",
  language: "Language",
};

/** What the orders of results are called. */
export const SORT_NAMES: readonly (readonly [sort: Sort, name: string])[] = [
  ["relevance", "by relevance"],
  ["newest", "newest first"],
  ["oldest", "oldest first"],
];

/** What is said of a title that the text does not give. */
export const TITLE_BASES: Readonly<Record<DisplayTitleBasis, string | null>> = {
  headline: null,
  override: "set by the editor",
  lead: "No headline in the text; shown are its first words",
  caption: "No headline in the text; shown is its caption",
  filename: "No headline in the text; shown is the file’s name",
};
