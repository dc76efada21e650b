import type { Article } from "../../article.ts";

/** How many texts tell a field, and how they tell it. */
export interface Found {
  readonly field: string;
  readonly texts: number;
  /** By the kind of it: the role of a day, a language, a charset. */
  readonly kinds: Readonly<Record<string, number>>;
}

type Kinds = (article: Article) => readonly string[];

const named =
  (
    field: "sources" | "distributors" | "byline" | "topics" | "people" | "organisations" | "places",
  ): Kinds =>
  (article) =>
    article[field].length > 0 ? [""] : [];

/** The fields that are counted, in the order in which a reader asks for them; an empty list is a text that does not tell. */
const FIELDS: Readonly<Record<string, Kinds>> = {
  headline: ({ headline }) => (headline === null ? [] : [""]),
  day: ({ date, dateBasis }) => (date === null || dateBasis === null ? [] : [dateBasis]),
  source: named("sources"),
  distributor: named("distributors"),
  byline: named("byline"),
  place: ({ dateline }) => (dateline?.place ? [""] : []),
  topics: named("topics"),
  people: named("people"),
  organisations: named("organisations"),
  places: named("places"),
  language: ({ language }) => (language === "und" ? [] : [language]),
  encoding: ({ encoding }) => [encoding],
  mended: ({ repairs }) => [...new Set(repairs.map(({ rule }) => rule))],
  "left out": ({ removed }) => [...new Set(removed.map(({ rule }) => rule))],
  "set by the editor": ({ corrections }) => [...new Set(corrections.map(({ field }) => field))],
};

/** What was found in the texts, field by field. */
export const found = (articles: readonly Article[]): readonly Found[] =>
  Object.entries(FIELDS).map(([field, kindsOf]) => {
    const told = articles.map(kindsOf).filter((kinds) => kinds.length > 0);
    return { field, texts: told.length, kinds: counted(told.flat()) };
  });

/** How often each kind was seen, the most frequent first. */
function counted(kinds: readonly string[]): Found["kinds"] {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
