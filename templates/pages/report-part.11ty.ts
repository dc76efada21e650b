import { page } from "../page.ts";
import { reportPartPage } from "../views/report-part-page.ts";

export const { data, render } = page("reportParts", reportPartPage);
