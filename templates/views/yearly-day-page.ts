import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { YearlyDay } from "../../src/yearly-day.ts";
import { dayOfYear, weekdayName } from "./dates.ts";
import { entryList } from "./entry-list.ts";
import { layout } from "./layout.ts";
import { rowNav } from "./row-nav.ts";
import { trail } from "./trail.ts";
import { articles, sectionName } from "./words.ts";

/** A day of the year: its articles in every year, the newest year first. */
export function yearlyDayPage(record: YearlyDay, site: Site): Html {
  const { address, day, count, index, years } = record;
  const name = dayOfYear(day, site.language);
  const span = years.length === 1 ? "one year" : `${years.length} years`;
  return layout({
    site,
    address,
    title: `${sectionName(index.label)}, ${name}`,
    description: `${articles(count)} of ${name} in ${span}`,
    main: html`${trail([index], address, sectionName)}
<h1>${name} <small>in every year</small></h1>
<p class="standfirst">${articles(count)} in ${span}.</p>
${rowNav(record, address, "Days of the year", (label) => dayOfYear(label, site.language))}
<div class="newest">
${years.map(
  ({ link, entries }) => html`<section class="day">
<h2><a href="${href(address, link.address)}">${link.label.slice(0, 4)}</a> <small>${weekdayName(link.label, site.language)}</small></h2>
${entryList(entries, address, site)}
</section>
`,
)}</div>`,
  });
}
