import { page } from "../page.ts";
import { monthPage } from "../views/month-page.ts";

export const { data, render } = page("months", monthPage);
