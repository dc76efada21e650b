import type { Article, Name } from "../article.ts";
import type { Entry } from "../groups.ts";
import { excerptOf } from "./excerpt.ts";

/** An article as it comes to be grouped. */
export type Whole = Omit<Entry, "carried" | "excerpt"> & Pick<Article, "body" | "format">;

/** Only what lists need, so that bodies can be let go. `carried` is whose copy it is. */
export const entryOf = (article: Whole, carried: Name | null): Entry => ({
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
  topics: article.topics.map(({ id, label, parent }) => ({ id, label, parent })),
  excerpt: excerptOf(article),
});
