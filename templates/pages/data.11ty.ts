import { page } from "../page.ts";
import { dataPage } from "../views/data-page.ts";

export const { data, render } = page("dataPage", dataPage);
