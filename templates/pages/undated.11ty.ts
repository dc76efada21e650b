import { page } from "../page.ts";
import { undatedPage } from "../views/undated-page.ts";

export const { data, render } = page("undated", undatedPage);
