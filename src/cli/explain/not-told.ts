import type { Article } from "../../article.ts";

/** What a reader asks of every text. */
const ASKED: readonly (readonly [what: string, isTold: (article: Article) => boolean])[] = [
  ["headline", ({ headline }) => headline !== null],
  ["published", ({ dates }) => dates.some(({ role, date }) => role === "published" && date)],
  ["dateline", ({ dateline }) => dateline !== null],
  ["source", ({ sources }) => sources.length > 0],
  ["byline", ({ byline }) => byline.length > 0],
  ["topic", ({ topics }) => topics.length > 0],
  ["language", ({ language }) => language !== "und"],
];

/** The fields for which a text has no words. */
export const notTold = (article: Article): readonly string[] =>
  ASKED.filter(([, isTold]) => !isTold(article)).map(([what]) => what);
