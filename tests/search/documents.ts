import { corpus, type Recipe } from "../../bench/corpus.ts";
import { documentOf } from "../../bench/document-of.ts";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { searchDocuments } from "../../src/publish/search-documents.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";

/** What the search is told of invented texts. */
export const invented = (recipe: Recipe): readonly SearchDocument[] =>
  Array.from(corpus(recipe), documentOf);

/** What the search is told of the sample archive. */
export const sample = (): readonly SearchDocument[] =>
  searchDocuments(planPages(loadArchive("content")));

/** A document that is made up for a test. */
export const document = (
  address: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  address,
  digest: `${address} ${text} ${JSON.stringify(more)}`,
  date: null,
  title: "",
  given: false,
  source: "",
  language: "en",
  lead: text.slice(0, 100),
  filters: [],
  blocks: [text],
  ...more,
});
