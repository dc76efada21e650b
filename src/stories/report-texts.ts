import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import { type CivilDate, daysBetween, parseCivilDate } from "../civil-date.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { bodyWords } from "./body-words.ts";
import { sketchOf } from "./copies/sketch.ts";
import { termReader } from "./events/terms.ts";
import type { ReportText } from "./report-text.ts";
import type { WordReader } from "./word-codes.ts";

/** What is kept of a text, and what it was made from. */
export interface KnownText {
  readonly from: MadeFrom;
  readonly text: ReportText;
}

/** Texts by their paths. */
export type KnownTexts = ReadonlyMap<string, KnownText>;

/** All of an article that `ReportText` depends on. The body follows from the bytes and from what a person says of them; `shape` tells where that made it another. */
interface MadeFrom {
  readonly sha256: string;
  readonly headline: string | null;
  readonly shape: number;
  readonly date: CivilDate | null;
  readonly events: readonly CivilDate[];
  readonly outlets: readonly string[];
}

/** What is kept of each article, in the order of the articles. What is known of an unchanged one is taken over. */
export function reportTexts(
  articles: readonly Article[],
  reader: WordReader,
  known: KnownTexts,
): KnownTexts {
  const make = reportTextMaker(reader);
  const texts = new Map<string, KnownText>();
  for (const article of articles) {
    const before = known.get(article.path);
    const isSame = before !== undefined && isFrom(article, before.from);
    texts.set(article.path, isSame ? before : { from: madeFrom(article), text: make(article) });
  }
  return texts;
}

const madeFrom = (article: Article): MadeFrom => ({
  sha256: article.sha256,
  headline: article.headline,
  shape: shapeOf(article.body),
  date: article.date,
  events: eventsOf(article),
  outlets: outletsOf(article),
});

const isFrom = (article: Article, from: MadeFrom): boolean =>
  article.sha256 === from.sha256 &&
  article.headline === from.headline &&
  article.date === from.date &&
  shapeOf(article.body) === from.shape &&
  isSameList(eventsOf(article), from.events) &&
  isSameList(outletsOf(article), from.outlets);

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);

/** Which blocks a body has: their lengths in their order, and which of them are notes. */
function shapeOf(body: Article["body"]): number {
  let shape = body.length;
  for (const { kind, text } of body)
    shape = (Math.imul(shape, 0x01000193) + text.length * 2 + (kind === "note" ? 1 : 0)) | 0;
  return shape;
}

/** Makes what is kept of an article. */
export function reportTextMaker(reader: WordReader): (article: Article) => ReportText {
  const termsOf = termReader(smallWords(reader));
  return (article) => {
    const body = reader.codesOf(bodyWords(article));
    return {
      path: article.path,
      sha256: article.sha256,
      day: article.date && dayNumber(article.date),
      events: eventsOf(article).map(dayNumber),
      outlet: outletsOf(article).join("; "),
      words: body.length,
      terms: termsOf(reader.codesOf(article.headline ?? ""), body),
      sketch: sketchOf(body),
      wording: hash("sha256", body, "base64url"),
    };
  };
}

/** The letters of "U.S." are words of their own, and say nothing. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const smallWords = (reader: WordReader): ReadonlySet<number> =>
  new Set([...STOP_WORDS, ...LETTERS].flatMap((word) => [...reader.codesOf(word)]));

const eventsOf = ({ dates }: Pick<Article, "dates">): readonly CivilDate[] =>
  dates.flatMap(({ role, date }) => (role === "event" && date ? [date] : []));

const outletsOf = ({ sources }: Pick<Article, "sources">): readonly string[] =>
  sources.map(({ name }) => name);

const BEGINNING = parseCivilDate("1970-01-01");

const dayNumber = (date: CivilDate): number => (BEGINNING ? daysBetween(BEGINNING, date) : 0);
