import { page } from "../page.ts";
import { reportPage } from "../views/report-page.ts";

export const { data, render } = page("report", reportPage);
