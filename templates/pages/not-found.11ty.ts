import { page } from "../page.ts";
import { notFoundPage } from "../views/not-found-page.ts";

export const { data, render } = page("notFound", notFoundPage);
