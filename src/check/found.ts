import type { Card } from "../card.ts";

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
  readonly kindsOf: (card: Card) => readonly string[];
  readonly isResolved?: (card: Card) => boolean;
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
  kindsOf: (card) => (card[field].length > 0 ? [""] : []),
});

const happened = (kindsOf: (card: Card) => readonly string[]): Field => ({
  kindsOf,
  happens: true,
});

/** The fields that are counted, in the order in which a reader asks for them. */
const FIELDS: Readonly<Record<string, Field>> = {
  headline: { kindsOf: ({ headline }) => (headline === null ? [] : [""]) },
  day: {
    kindsOf: ({ date, dateBasis }) => (date === null || dateBasis === null ? [] : [dateBasis]),
    isResolved: ({ condition }) => condition.isDayResolved,
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
  encoding: { kindsOf: ({ condition }) => [condition.encoding] },
  mended: happened(({ condition }) => condition.mended),
  "left out": happened(({ condition }) => condition.leftOut),
  "set by the editor": happened(({ corrections }) => [
    ...new Set(corrections.map(({ field }) => field)),
  ]),
};

/** What was found in the texts, field by field; found, resolved and unknown together are all texts. */
export const found = (cards: readonly Card[]): readonly Found[] =>
  Object.entries(FIELDS).map(([field, { kindsOf, isResolved, happens = false }]) => {
    const told = cards.filter((card) => kindsOf(card).length > 0);
    const resolved = isResolved ? told.filter(isResolved).length : null;
    return {
      field,
      found: told.length - (resolved ?? 0),
      resolved,
      unknown: happens ? null : cards.length - told.length,
      kinds: counted(told, kindsOf),
    };
  });

/** How often each kind was seen, the most frequent first. */
function counted(cards: readonly Card[], kindsOf: Field["kindsOf"]): Found["kinds"] {
  const counts = new Map<string, number>();
  for (const card of cards)
    for (const kind of kindsOf(card))
      if (kind !== "") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
