import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { longDay, weekdayHeads } from "./dates.ts";
import { articles } from "./words.ts";

interface MonthCalendar {
  /** `2020-12` */
  readonly month: string;
  readonly caption: Html | string;
  readonly days: readonly Link[];
  readonly from: string;
  readonly language: string;
}

/** A month as a table; each day that holds an article is a link that says how many. */
export function monthCalendar({ month, caption, days, from, language }: MonthCalendar): Html {
  const links = new Map(days.map((link) => [Number(link.label.slice(8)), link]));
  const cell = (day: number | null): Html => {
    if (day === null) return html`<td></td>`;
    const link = links.get(day);
    return link
      ? html`<td class="shade-${shadeOf(link.count)}"><a href="${href(from, link.address)}">${day}<span class="unseen">: ${longDay(link.label, language)}, ${articles(link.count)}</span></a></td>`
      : html`<td>${day}</td>`;
  };
  return html`<table class="calendar">
<caption>${caption}</caption>
<thead><tr>${weekdayHeads(language).map(({ short, whole }) => html`<th scope="col" abbr="${whole}">${short}</th>`)}</tr></thead>
<tbody>
${weeksOf(month).map((week) => html`<tr>${week.map(cell)}</tr>\n`)}</tbody>
</table>`;
}

/** Five steps, so that a busy day is told from a quiet one at a glance. */
const shadeOf = (count: number): number =>
  [1, 3, 8, 20].findIndex((most) => count <= most) + 1 || 5;

/** The days of a month in rows of seven, Monday first; `null` where a week belongs to another month. */
function weeksOf(month: string): readonly (readonly (number | null)[])[] {
  const [year = 0, nth = 1] = month.split("-").map(Number);
  const before = (new Date(Date.UTC(year, nth - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, nth, 0)).getUTCDate();
  const rows = Math.ceil((before + length) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const day = row * 7 + column - before + 1;
      return day >= 1 && day <= length ? day : null;
    }),
  );
}
