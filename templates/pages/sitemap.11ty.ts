import { page } from "../page.ts";
import { sitemapFile } from "../views/sitemap-file.ts";

export const { data, render } = page("sitemaps", sitemapFile);
