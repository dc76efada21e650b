import type { Article } from "../article.ts";
import type { Stacks } from "../card.ts";
import type { FileLine } from "../file-line.ts";
import { isUnlikeFile } from "../lines/taken.ts";
import type { ArticlePage } from "./plan.ts";

/** The page of an article with its text. */
export interface OpenArticle extends Omit<ArticlePage, "base"> {
  readonly article: Article;
  readonly base: Article | null;
}

/** Takes the texts of a page from where they are kept. */
export const openArticle = ({ base, ...page }: ArticlePage, stacks: Stacks): OpenArticle => ({
  ...page,
  article: stacks.articleOf(page.card),
  base: base && stacks.articleOf(base),
});

/** The same with the lines of its file; `null` where they would show nothing that the text does not. */
export interface WholeArticle extends OpenArticle {
  readonly lines: readonly FileLine[] | null;
}

/** Takes the texts of a page from where they are kept, and reads its file again where there is something to show in it. */
export function wholeArticle(page: ArticlePage, stacks: Stacks): WholeArticle {
  const open = openArticle(page, stacks);
  return { ...open, lines: isUnlikeFile(open.article) ? stacks.linesOf(page.card) : null };
}
