import type { Year } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { monthName } from "./dates.ts";
import { shadeLegend } from "./day-shades.ts";
import { layout } from "./layout.ts";
import { monthCalendar } from "./month-calendar.ts";
import { rowNav } from "./row-nav.ts";
import { articles } from "./words.ts";

/** A year: twelve months, each day that holds an article a link. */
export function yearPage(year: Year, site: Site): Html {
  const { address, count, months } = year;
  const numbers = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0"));
  return layout({
    site,
    address,
    title: year.year,
    description: `${articles(count)} of ${year.year}`,
    main: html`<h1>${year.year}</h1>
<p class="standfirst">${articles(count)}. A day that is no link holds nothing in this archive; that does not mean that nothing happened.</p>
${rowNav(year, address, "Years", (label) => label)}
${shadeLegend()}
<div class="year">
${numbers.map((number) => {
  const month = `${year.year}-${number}`;
  const found = months.find(({ link }) => link.label === month);
  const name = monthName(month, site.language);
  const caption = found
    ? html`<a href="${href(address, found.link.address)}">${name}</a> <span class="count">${found.link.count}</span>`
    : html`${name} <span class="count">nothing in this archive</span>`;
  return html`${monthCalendar({ month, caption, days: found?.days ?? [], from: address, language: site.language })}\n`;
})}</div>`,
  });
}
