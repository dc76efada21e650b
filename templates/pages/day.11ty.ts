import { page } from "../page.ts";
import { dayPage } from "../views/day-page.ts";

export const { data, render } = page("days", dayPage);
