import { page } from "../page.ts";
import { termIndexPage } from "../views/term-index-page.ts";

export const { data, render } = page("termIndexes", termIndexPage);
