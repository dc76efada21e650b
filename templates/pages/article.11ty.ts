import { wholeArticle } from "../../src/publish/open-article.ts";
import { page } from "../page.ts";
import { articlePage } from "../views/article-page.ts";

export const { data, render } = page("articles", (record, site, stacks) =>
  articlePage(wholeArticle(record, stacks), site),
);
