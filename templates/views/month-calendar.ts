import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { longDay, weekdayHeads } from "./dates.ts";
import { dayShade } from "./day-shades.ts";
import { articles } from "./words.ts";

interface MonthCalendar {
  /** `2020-12` */
  readonly month: string;
  readonly caption: Html | string;
  readonly days: readonly Link[];
  readonly from: string;
  readonly language: string;
}

/** A month as a table; each day that holds an article is a link that reads “22 December 2020, 7 articles” and shows its numbers. */
export function monthCalendar({ month, caption, days, from, language }: MonthCalendar): Html {
  const links = new Map(days.map((link) => [Number(link.label.slice(8)), link]));
  const cell = (day: number | null): Html => {
    if (day === null) return html`<td></td>`;
    const link = links.get(day);
    return link
      ? html`<td class="shade-${dayShade(link.count)}"><a href="${href(from, link.address)}">${inWords(link, day, language)}</a></td>`
      : html`<td>${day}</td>`;
  };
  return html`<table class="${days.length > 0 ? "calendar" : "calendar blank"}">
<caption>${caption}</caption>
<thead><tr>${weekdayHeads(language).map(({ short, whole }) => html`<th scope="col" abbr="${whole}">${short}</th>`)}</tr></thead>
<tbody>
${weeksOf(month).map((week) => html`<tr>${week.map(cell)}</tr>\n`)}</tbody>
</table>`;
}

/** The whole day and how much it holds; seen are its number in the month and, where there are several articles, how many. */
function inWords({ label, count }: Link, day: number, language: string): Html {
  const name = longDay(label, language);
  const [before = "", after = ""] = name.split(new RegExp(`(?<!\\d)${day}(?!\\d)(.*)`, "su"));
  const held = articles(count);
  return count === 1
    ? html`${unseen(before)}${day}${unseen(`${after}, ${held}`)}`
    : html`${unseen(before)}${day}${unseen(`${after}, `)}<small>${held.replace(/ .*/u, "")}</small>${unseen(held.replace(/^\S+/u, ""))}`;
}

const unseen = (words: string): Html | null =>
  words === "" ? null : html`<span class="unseen">${words}</span>`;

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
