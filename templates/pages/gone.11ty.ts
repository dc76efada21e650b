import { page } from "../page.ts";
import { gonePage } from "../views/gone-page.ts";

export const { data, render } = page("gone", gonePage);
