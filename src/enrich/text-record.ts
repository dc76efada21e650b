import { hash } from "node:crypto";
import type { Article, Name } from "../article.ts";
import type { Condition } from "../card.ts";
import { PRINT_LENGTH, RECORDED } from "../text-record.ts";

/** Stands for what was read in a text, part by part, so that the next build can tell which of them are others. */
export function textRecord(article: Article, { words }: Pick<Condition, "words">): string {
  const read: Readonly<Record<(typeof RECORDED)[number], unknown>> = {
    headline: [article.displayTitle, article.displayTitleBasis],
    day: [article.date, article.dateBasis],
    place: article.dateline?.place ?? null,
    source: [namesOf(article.sources), namesOf(article.distributors)],
    byline: namesOf(article.byline),
    language: article.language,
    topics: article.topics.map(({ id, label }) => [id, label]),
    names: [article.people, article.organisations, article.places].map(namesOf),
    text: words,
    set: article.corrections.map(({ field, value }) => [field, value]),
  };
  return RECORDED.map((part) => printOf(read[part])).join("");
}

const namesOf = (names: readonly Name[]): readonly string[] => names.map(({ name }) => name);

const printOf = (read: unknown): string =>
  hash("sha1", JSON.stringify(read), "base64url").slice(0, PRINT_LENGTH);
