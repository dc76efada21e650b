import type { FrontDay } from "../../src/front.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay, weekdayName } from "./dates.ts";
import { entryList } from "./entry-list.ts";
import { articles } from "./words.ts";

/** Days in columns; nothing where there are none. */
export const frontDays = (days: readonly FrontDay[], from: string, site: Site): Html | null =>
  days.length === 0
    ? null
    : html`<div class="newest">
${days.map((day) => frontDay(day, from, site))}</div>
`;

/** A day with some of its articles, and the way to all of them. */
export const frontDay = (
  day: FrontDay,
  from: string,
  site: Site,
): Html => html`<section class="day">
<h2><a href="${href(from, day.link.address)}">${longDay(day.link.label, site.language)}</a> <small>${weekdayName(day.link.label, site.language)}</small></h2>
${entryList(day.entries, from, site)}
${allOfDay(day, day.entries.length, from, site)}</section>
`;

/** The way to the whole of a day, where the page shows less than that. */
export const allOfDay = (
  { link }: FrontDay,
  shown: number,
  from: string,
  site: Site,
): Html | null =>
  link.count > shown
    ? html`<p class="more"><a href="${href(from, link.address)}">All ${articles(link.count)} of ${longDay(link.label, site.language)}</a></p>\n`
    : null;
