import { page } from "../page.ts";
import { yearPage } from "../views/year-page.ts";

export const { data, render } = page("years", yearPage);
