import { dayAddress } from "../../src/day-address.ts";
import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Nearby } from "../../src/nearby.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay } from "./dates.ts";
import { type DayMark, entryList } from "./entry-list.ts";

/** The other reports of an article's story, and earlier texts of its topic; nothing where there are none. */
export function nearbySection(
  { reports, earlier }: Nearby,
  story: Link | null,
  from: string,
  site: Site,
): Html | null {
  if (reports.length === 0 && earlier === null) return null;
  const linked = ({ label, address }: Link): Html =>
    html`<a href="${href(from, address)}"><bdi>${label}</bdi></a>`;
  // No <time>: reference managers take the first of a page for the day of its own text.
  const dayLinked: DayMark = (day, language) =>
    html`<a class="when" href="${href(from, dayAddress(day))}">${longDay(day, language)}</a>`;
  const left = story ? story.count - 1 - reports.length : 0;
  return html`<aside class="nearby" aria-label="Read beside it">
${
  reports.length > 0 &&
  html`<h2>Other reports of this story</h2>
${entryList(reports, from, site, dayLinked)}
${story !== null && left > 0 && html`<p class="more">And ${left} more: ${linked(story)}</p>\n`}`
}${
  earlier !== null &&
  html`<h2>Earlier on ${linked(earlier.topic)}</h2>
${entryList(earlier.entries, from, site, dayLinked)}
`
}</aside>
`;
}
