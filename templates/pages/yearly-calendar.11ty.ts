import { page } from "../page.ts";
import { yearlyCalendarPage } from "../views/yearly-calendar-page.ts";

export const { data, render } = page("yearlyCalendar", yearlyCalendarPage);
