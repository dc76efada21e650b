import type { Article } from "../article.ts";
import { type CivilDate, daysBetween, parseCivilDate } from "../civil-date.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { bodyWords } from "./body-words.ts";
import { sketchOf } from "./copies/sketch.ts";
import { termReader } from "./events/terms.ts";
import type { ReportText } from "./report-text.ts";
import type { WordReader } from "./word-codes.ts";

/** Texts by all that they were made from. */
export type KnownTexts = ReadonlyMap<string, ReportText>;

/** What is kept of each article, in the order of the articles. What is known of an unchanged one is taken over. */
export function reportTexts(
  articles: readonly Article[],
  reader: WordReader,
  known: KnownTexts,
): KnownTexts {
  const make = reportTextMaker(reader);
  return new Map(
    articles.map((article) => {
      const key = keyOf(article);
      return [key, known.get(key) ?? make(article)];
    }),
  );
}

const keyOf = ({ path, sha256, headline, ...article }: Article): string =>
  [path, sha256, headline, article.date, ...eventsOf(article), ...outletsOf(article)].join("\n");

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
