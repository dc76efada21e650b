import { page } from "../page.ts";
import { articlePage } from "../views/article-page.ts";

export const { data, render } = page("articles", articlePage);
