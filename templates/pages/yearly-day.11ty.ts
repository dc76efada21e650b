import { page } from "../page.ts";
import { yearlyDayPage } from "../views/yearly-day-page.ts";

export const { data, render } = page("yearlyDays", yearlyDayPage);
