import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { YearlyCalendar } from "../../src/yearly-day.ts";
import { dayOfYear, monthName } from "./dates.ts";
import { layout } from "./layout.ts";
import { articles } from "./words.ts";

/** Twelve months without a year: each day on which any year holds an article is a link. */
export function yearlyCalendarPage({ address, days }: YearlyCalendar, site: Site): Html {
  const links = new Map(days.map((link) => [link.label, link]));
  const most = days.reduce((highest, { count }) => Math.max(highest, count), 1);
  const cell = (day: string): Html => {
    const link = links.get(day);
    const shown = Number(day.slice(3));
    if (link === undefined) return html`<td>${shown}</td>`;
    const said = html`<span class="unseen">${dayOfYear(day, site.language)}, ${articles(link.count)}</span>`;
    return html`<td class="shade-${shadeOf(link.count, most)}"><a href="${href(address, link.address)}"><span aria-hidden="true">${shown}${link.count > 1 && html`<small>${link.count.toLocaleString("en")}</small>`}</span>${said}</a></td>`;
  };
  return layout({
    site,
    address,
    title: "On this day",
    description: `Every day of the year, in every year of ${site.title}`,
    main: html`<h1>On this day</h1>
<p class="standfirst">Every day of the year, with what all years of this archive hold of it: ${days.length === 1 ? "one of 366 days has" : `${days.length} of 366 days have`} an article. The darker a day, the more articles; where there are several, the small number says how many.</p>
<div class="year">
${LENGTHS.map((length, at) => month(at + 1, length, cell, site))}</div>`,
  });
}

/** How many days the months have, where every year has a 29 February. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const month = (
  number: number,
  length: number,
  cell: (day: string) => Html,
  site: Site,
): Html => html`<table class="calendar">
<caption>${monthName(`2000-${two(number)}`, site.language)}</caption>
<tbody>
${Array.from(
  { length: Math.ceil(length / 7) },
  (_, week) =>
    html`<tr>${Array.from({ length: 7 }, (__, at) => {
      const day = week * 7 + at + 1;
      return day > length ? html`<td></td>` : cell(`${two(number)}-${two(day)}`);
    })}</tr>\n`,
)}</tbody>
</table>
`;

const two = (number: number): string => String(number).padStart(2, "0");

/** Five steps of the most that any day holds. */
const shadeOf = (count: number, most: number): number => Math.ceil((count * 5) / most);
