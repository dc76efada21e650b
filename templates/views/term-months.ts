import { monthOf } from "../../src/civil-date.ts";
import { groupBy } from "../../src/group-by.ts";
import type { Entry } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { TermPart } from "../../src/term.ts";
import { because } from "./because.ts";
import { dayAndMonth, monthName } from "./dates.ts";
import { entryList, timed } from "./entry-list.ts";

/** Where a month stands on the page of its year: `m-12`. */
export const monthPlace = (month: string): string => `m-${month.slice(5)}`;

/** The articles of a part: those of a year by month, or the way to the months of a year that is too full for one page. */
export function termMonths(part: TermPart, site: Site): Html {
  const { address, entries, months, period } = part;
  if (months.length > 0)
    return html`<nav class="strip" aria-label="By month"><ul>
${months.map(
  (link) =>
    html`<li><a id="${monthPlace(link.label)}" href="${href(address, link.address)}">${monthName(link.label, site.language)}</a> <span class="count">${link.count}</span></li>\n`,
)}</ul></nav>`;
  const list = (own: readonly Entry[]): Html =>
    entryList(own, address, site, timed(dayAndMonth), because(part));
  if (!/^\d{4}$/u.test(period)) return list(entries);
  const byMonth = groupBy(entries, ({ date }) => (date === null ? [] : [monthOf(date)]));
  return html`${[...byMonth].map(
    ([
      month,
      own,
    ]) => html`<h2 class="month" id="${monthPlace(month)}">${monthName(month, site.language)} <small>${own.length}</small></h2>
${list(own)}
`,
  )}`;
}
