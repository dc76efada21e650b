import { page } from "../page.ts";
import { movedPage } from "../views/moved-page.ts";

export const { data, render } = page("moved", movedPage);
