import { page } from "../page.ts";
import { termPage } from "../views/term-page.ts";

export const { data, render } = page("terms", termPage);
