import type { Month } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { dayAndMonth, monthAndYear, weekdayName } from "./dates.ts";
import { emptyIn } from "./empty-days.ts";
import { entryList } from "./entry-list.ts";
import { layout } from "./layout.ts";
import { monthCalendar } from "./month-calendar.ts";
import { rowNav } from "./row-nav.ts";
import { trail } from "./trail.ts";
import { articles } from "./words.ts";

/** A page for a month of busy days would be long to load and to read; each day has its own. */
const MOST_OF_A_DAY = 30;

/** A month: its calendar, and its articles day by day. */
export function monthPage(month: Month, site: Site): Html {
  const { address, days, year, count } = month;
  const name = monthAndYear(month.month, site.language);
  const empty = emptyIn(month);
  return layout({
    site,
    address,
    title: name,
    description: `${articles(count)} of ${name}`,
    main: html`${trail([year], address, (label) => label)}
<h1>${name}</h1>
<p class="standfirst">${articles(count)} on ${days.length === 1 ? "one day" : `${days.length} days`}.</p>
${rowNav(month, address, "Months", (label) => monthAndYear(label, site.language))}
<div class="with-margin">
<nav aria-label="Days">
${monthCalendar({ month: month.month, caption: name, days: days.map(({ link }) => link), from: address, language: site.language })}
${empty && html`<p class="hint">${empty}</p>\n`}</nav>
<div>
${days.map(
  ({ link, entries }) => html`<section class="day">
<h2><a href="${href(address, link.address)}">${dayAndMonth(link.label, site.language)}</a> <small>${weekdayName(link.label, site.language)}</small></h2>
${entryList(entries.slice(0, MOST_OF_A_DAY), address, site)}
${entries.length > MOST_OF_A_DAY && html`<p class="more"><a href="${href(address, link.address)}">All ${articles(entries.length)} of ${dayAndMonth(link.label, site.language)}</a></p>\n`}</section>
`,
)}</div>
</div>`,
  });
}
