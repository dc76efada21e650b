import type { Article } from "./article.ts";

/** Whether the title of an article is one that its text gives, or the editor; any other was made of its first words, a caption or the name of its file. */
export const isGiven = ({
  displayTitleBasis: basis,
}: Pick<Article, "displayTitleBasis">): boolean => basis === "headline" || basis === "override";
