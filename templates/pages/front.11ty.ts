import { page } from "../page.ts";
import { frontPage } from "../views/front-page.ts";

export const { data, render } = page("front", frontPage);
