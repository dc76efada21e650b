import type { Article } from "../article.ts";

/** How many texts tell a field, and how they tell it. */
export interface Found {
  readonly field: string;
  /** Texts that state it. */
  readonly found: number;
  /** Texts where it follows from another claim, as the year of a dateline; `null` for a field that never does. */
  readonly resolved: number | null;
  /** Texts that do not tell it; `null` for what no text has to tell. */
  readonly unknown: number | null;
  /** By the kind of it: the role of a day, a language, a charset. */
  readonly kinds: Readonly<Record<string, number>>;
}

interface Field {
  /** Of what kind it is in a text, `""` where there are no kinds; an empty list is a text that does not tell. */
  readonly kindsOf: (article: Article) => readonly string[];
  readonly isResolved?: (article: Article) => boolean;
  /** True for what happened to a text: nothing is unknown where it did not. */
  readonly happens?: boolean;
}

type Named =
  | "sources"
  | "distributors"
  | "byline"
  | "topics"
  | "people"
  | "organisations"
  | "places";

const named = (field: Named): Field => ({
  kindsOf: (article) => (article[field].length > 0 ? [""] : []),
});

const happened = (kindsOf: (article: Article) => readonly string[]): Field => ({
  kindsOf: (article) => [...new Set(kindsOf(article))],
  happens: true,
});

/** True where the claim by which a text is shelved follows from another one. */
const isDayResolved = ({ dates, date, dateBasis }: Article): boolean =>
  dates.find((claim) => claim.role === dateBasis && claim.date === date)?.certainty === "resolved";

/** The fields that are counted, in the order in which a reader asks for them. */
const FIELDS: Readonly<Record<string, Field>> = {
  headline: { kindsOf: ({ headline }) => (headline === null ? [] : [""]) },
  day: {
    kindsOf: ({ date, dateBasis }) => (date === null || dateBasis === null ? [] : [dateBasis]),
    isResolved: isDayResolved,
  },
  source: named("sources"),
  distributor: named("distributors"),
  byline: named("byline"),
  place: { kindsOf: ({ dateline }) => (dateline?.place ? [""] : []) },
  topics: named("topics"),
  people: named("people"),
  organisations: named("organisations"),
  places: named("places"),
  language: { kindsOf: ({ language }) => (language === "und" ? [] : [language]) },
  encoding: { kindsOf: ({ encoding }) => [encoding] },
  mended: happened(({ repairs }) => repairs.map(({ rule }) => rule)),
  "left out": happened(({ removed }) => removed.map(({ rule }) => rule)),
  "set by the editor": happened(({ corrections }) => corrections.map(({ field }) => field)),
};

/** What was found in the texts, field by field; found, resolved and unknown together are all texts. */
export const found = (articles: readonly Article[]): readonly Found[] =>
  Object.entries(FIELDS).map(([field, { kindsOf, isResolved, happens = false }]) => {
    const told = articles.filter((article) => kindsOf(article).length > 0);
    const resolved = isResolved ? told.filter(isResolved).length : null;
    return {
      field,
      found: told.length - (resolved ?? 0),
      resolved,
      unknown: happens ? null : articles.length - told.length,
      kinds: counted(told.flatMap(kindsOf)),
    };
  });

/** How often each kind was seen, the most frequent first. */
function counted(kinds: readonly string[]): Found["kinds"] {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
