import { page } from "../page.ts";
import { sitemapIndexFile } from "../views/sitemap-file.ts";

export const { data, render } = page("sitemapIndex", sitemapIndexFile);
