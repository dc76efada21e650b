import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Stacks } from "../card.ts";
import { creditLine } from "../credit.ts";
import type { Link, TermKind } from "../groups.ts";
import type { FilterValue, SearchDocument, SearchText } from "../search/make/search-document.ts";
import type { FilterKind } from "../search/request.ts";
import { type OpenArticle, openArticle } from "./open-article.ts";
import type { ArticlePage } from "./plan.ts";

/** What the search knows of an article before it reads its text. */
export interface SearchPageText extends SearchText {
  readonly page: ArticlePage;
}

/** What the search is told of the articles that there are. */
export const searchTexts = (pages: readonly ArticlePage[]): readonly SearchPageText[] =>
  pages.map((page) => ({
    address: page.address,
    date: page.card.date,
    digest: digestOf(page),
    page,
  }));

/** Stands for all that a document is made of but its address. */
const digestOf = ({ card, carried, around: { story, terms } }: ArticlePage): string =>
  hash(
    "sha1",
    JSON.stringify([card.digest, carried, story, terms.sources, terms.topics, terms.places]),
    "base64url",
  );

/** Reads what the search enters of each text. */
export const searchReader =
  (stacks: Stacks): ((text: SearchPageText) => SearchDocument) =>
  ({ page }) =>
    searchDocument(openArticle(page, stacks));

/** What the search enters of an article. */
function searchDocument(page: OpenArticle): SearchDocument {
  const { address, card, article, around, carried } = page;
  const { date, displayTitle, displayTitleBasis, language, sources } = article;
  return {
    address,
    date,
    title: displayTitle,
    given: displayTitleBasis === "headline" || displayTitleBasis === "override",
    source: creditLine(sources, carried),
    language,
    lead: leadOf(card.excerpt),
    filters: [
      ...TERM_FILTERS.flatMap(([kind, terms]) =>
        around.terms[terms].map((link) => filterOf(kind, link)),
      ),
      ...(around.story ? [filterOf("story", around.story)] : []),
      { kind: "language", id: language, label: language },
    ],
    blocks: blocksOf(article),
  };
}

const TERM_FILTERS: readonly (readonly [FilterKind, TermKind])[] = [
  ["source", "sources"],
  ["topic", "topics"],
  ["place", "places"],
];

/** A value is known by the folder of its page, or by the page itself: `sources/reuters/index.html`, `stories/ferry.html`. */
const filterOf = (kind: FilterKind, { label, address }: Link): FilterValue => ({
  kind,
  id: address.replace(/^[^/]+\/|(?:\/index)?\.html$/gu, ""),
  label,
});

const LEAD = 120;

/** As much of the excerpt as a result shows. */
function leadOf(excerpt: string): string {
  if (excerpt.length <= LEAD) return excerpt;
  const space = excerpt.lastIndexOf(" ", LEAD);
  return `${excerpt.slice(0, space > LEAD / 2 ? space : LEAD).toWellFormed()}…`;
}

/** All words that the article's page prints as the text's own. */
function blocksOf(article: Article): readonly string[] {
  const { displayTitle, displayTitleBasis, dateline, byline, credit, photoCredits, body } = article;
  const plain = article.format === "markdown" ? withoutTargets : (text: string) => text;
  return [
    displayTitleBasis === "filename" ? displayTitle : "",
    ...byline.map(({ name }) => name),
    dateline?.text ?? "",
    ...body.map(({ text }) => plain(text)),
    credit ?? "",
    ...photoCredits,
  ].filter((block) => block !== "");
}

const LINK_TARGET = /\]\([^()\s]{0,2000}(?:\s+"[^"]{0,500}")?\)/gu;

/** Markdown without what its links lead to: no page shows that. */
const withoutTargets = (text: string): string => text.replace(LINK_TARGET, "] ");
