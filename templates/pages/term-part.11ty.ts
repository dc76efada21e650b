import { page } from "../page.ts";
import { termPartPage } from "../views/term-part-page.ts";

export const { data, render } = page("termParts", termPartPage);
