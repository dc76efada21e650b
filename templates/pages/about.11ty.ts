import { page } from "../page.ts";
import { aboutPage } from "../views/about-page.ts";

export const { data, render } = page("about", aboutPage);
