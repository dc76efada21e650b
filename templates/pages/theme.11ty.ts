import { page } from "../page.ts";
import { themeFile } from "../views/theme-file.ts";

export const { data, render } = page("themes", themeFile);
