import { type Html, html } from "../../src/html/html.ts";
import type { Sitemap } from "../../src/publish/crawlers.ts";

/** The addresses of pages. When a page last changed is not said: nothing here knows it. */
export const sitemapFile = ({ urls }: Sitemap): Html => html`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => html`<url><loc>${url}</loc></url>\n`)}</urlset>
`;

/** The addresses of such files. */
export const sitemapIndexFile = ({
  urls,
}: Sitemap): Html => html`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((url) => html`<sitemap><loc>${url}</loc></sitemap>\n`)}</sitemapindex>
`;
