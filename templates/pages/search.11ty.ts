import { page } from "../page.ts";
import { searchPage } from "../views/search-page.ts";

export const { data, render } = page("search", searchPage);
