import { articleEntry, type EnteredArticle } from "./enter-article.ts";
import type { Numbering } from "./number-articles.ts";
import type { SearchDocument } from "./search-document.ts";
import { type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Articles that have been read. */
export interface Entered {
  readonly vocabulary: Vocabulary;
  /** In the order of their ids. */
  readonly articles: readonly EnteredArticle[];
}

/** Makes the document of each text, one after the other, enters it and lets it go. */
export function enterArticles<Text>(
  texts: Numbering<Text>["articles"],
  documentOf: (text: Text) => SearchDocument,
): Entered {
  const words = vocabulary();
  const enter = articleEntry(words);
  const articles = texts.map(([id, text]) => enter(id, documentOf(text)));
  return { vocabulary: words, articles: articles.sort((a, b) => a.id - b.id) };
}
