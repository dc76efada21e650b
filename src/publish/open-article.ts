import type { Article } from "../article.ts";
import type { Stacks } from "../card.ts";
import type { ArticlePage } from "./plan.ts";

/** The page of an article with its text. */
export interface OpenArticle extends Omit<ArticlePage, "card" | "base"> {
  readonly article: Article;
  readonly excerpt: string;
  readonly base: Article | null;
}

/** Takes the texts of a page from where they are kept. */
export const openArticle = ({ card, base, ...page }: ArticlePage, stacks: Stacks): OpenArticle => ({
  ...page,
  article: stacks.articleOf(card),
  excerpt: card.excerpt,
  base: base && stacks.articleOf(base),
});
