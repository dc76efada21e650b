import { corpus, type Recipe } from "../../bench/corpus.ts";
import { documentOf } from "../../bench/document-of.ts";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { sha256Of } from "../../src/publish/release/manifest.ts";
import { searchReader, searchTexts } from "../../src/publish/search-documents.ts";
import type { SearchDocument, SearchText } from "../../src/search/make/search-document.ts";

/** What the search is told of invented texts. */
export const invented = (recipe: Recipe): readonly SearchDocument[] =>
  Array.from(corpus(recipe), documentOf);

/** What the search is told of the sample archive. */
export function sample(): readonly SearchDocument[] {
  const { articles, stacks } = planPages(loadArchive("content"));
  return searchTexts(articles).map(searchReader(stacks));
}

/** A document that is made up for a test. */
export const document = (
  address: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  address,
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

/** A text that is asked for its document when it is read. */
export interface HeldText extends SearchText {
  readonly document: SearchDocument;
}

/** What is known of documents before they are read. */
export const textsOf = (documents: readonly SearchDocument[]): readonly HeldText[] =>
  documents.map((document) => ({
    address: document.address,
    date: document.date,
    digest: sha256Of(JSON.stringify(document)),
    document,
  }));
