import { page } from "../page.ts";
import { changesPage } from "../views/changes-page.ts";

export const { data, render } = page("changes", changesPage);
