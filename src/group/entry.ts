import type { Name } from "../article.ts";
import type { Card } from "../card.ts";
import type { Entry } from "../groups.ts";

/** What lists need of an article. `carried` is whose copy it is. */
export const entryOf = (article: Card, carried: Name | null): Entry => ({
  address: article.address,
  displayTitle: article.displayTitle,
  displayTitleBasis: article.displayTitleBasis,
  date: article.date,
  dateBasis: article.dateBasis,
  language: article.language,
  sources: article.sources,
  distributors: article.distributors,
  carried,
  byline: article.byline,
  people: article.people,
  organisations: article.organisations,
  places: article.places,
  topics: article.topics,
  excerpt: article.excerpt,
  digest: [article.face, article.address, carried?.id ?? "", carried?.name ?? ""].join("\t"),
});
