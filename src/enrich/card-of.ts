import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Card, Face } from "../card.ts";
import { becauseOf } from "./because-of.ts";
import { excerptOf } from "./excerpt.ts";
import { textRecord } from "./text-record.ts";

/** Makes the card of an article; `digest` and `size` are those of the article as it is kept. */
export function cardOf(
  article: Article,
  { condition, digest, size }: Pick<Card, "condition" | "digest" | "size">,
): Card {
  const face = faceOf(article);
  return {
    ...face,
    path: article.path,
    sha256: article.sha256,
    address: article.address,
    headline: article.headline,
    dateline: article.dateline,
    credit: article.credit,
    corrections: article.corrections,
    notices: article.notices,
    events: article.dates.flatMap(({ role, date }) => (role === "event" && date ? [date] : [])),
    filed: article.dates.find(({ role, date }) => role === "filed" && date !== null)?.date ?? null,
    condition,
    record: textRecord(article, condition),
    face: hash("sha1", JSON.stringify(face), "base64url"),
    digest,
    size,
    place: null,
  };
}

/** What lists print of it. */
const faceOf = (article: Article): Face => ({
  language: article.language,
  displayTitle: article.displayTitle,
  displayTitleBasis: article.displayTitleBasis,
  date: article.date,
  dateBasis: article.dateBasis,
  sources: article.sources,
  distributors: article.distributors,
  byline: article.byline,
  topics: article.topics.map(({ id, label, parent, evidence }) => ({
    ...{ id, label, parent },
    because: becauseOf(evidence),
  })),
  people: article.people,
  organisations: article.organisations,
  places: article.places,
  excerpt: excerptOf(article),
});
