import type { Front } from "../../src/front.ts";
import type { Charted, Link, Trend } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { articles } from "./words.ts";

/** A month is so wide, its bar a little less, and the tallest bar so high, in the units of the drawing. */
const MONTH = 4;
const BAR = 3;
const HEIGHT = 40;

/** The span of the archive as a strip of years: each with its number and a bar for each month, all by one measure; years without an article are said. */
export function yearStrip(
  { years, undated }: Pick<Front, "years" | "undated">,
  from: string,
): Html {
  const most = years.reduce((highest, { trend }) => Math.max(highest, ...countsOf(trend)), 1);
  return html`<section id="dates" class="span">
<h2>Dates <small>month by month</small></h2>
<ol class="years">
${years.map(
  (year, at) => html`${gapBefore(year, years[at - 1])}<li>${yearCell(year, most, from)}</li>\n`,
)}</ol>
${undated && html`<p class="more"><a href="${href(from, undated.address)}">Undated</a>: ${articles(undated.count)}</p>\n`}</section>`;
}

const countsOf = (trend: Trend): readonly number[] => trend.map(({ count }) => count);

const yearCell = ({ label, address, count, trend }: Charted, most: number, from: string): Html =>
  html`<a href="${href(from, address)}"><svg viewBox="0 0 ${12 * MONTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true"><path d="${barsOf(trend, most)}"></path></svg><b>${label}</b> <span class="count">${count.toLocaleString("en")}<span class="unseen"> ${count === 1 ? "article" : "articles"}</span></span></a>`;

/** A bar for each month, in whole numbers: `d` of a path. */
const barsOf = (trend: Trend, most: number): string =>
  trend
    .map(({ period, count }) => {
      const from = (Number(period.slice(5)) - 1) * MONTH;
      return `M${from} ${HEIGHT}v-${Math.max(1, Math.round((count * HEIGHT) / most))}h${BAR}V${HEIGHT}z`;
    })
    .join("");

/** The years between two that hold an article. */
function gapBefore({ label }: Link, before: Link | undefined): Html | null {
  if (before === undefined) return null;
  const first = Number(before.label) + 1;
  const last = Number(label) - 1;
  if (first > last) return null;
  return html`<li class="none"><b>${first === last ? first : `${first}–${last}`}</b><span class="unseen">: no article</span></li>\n`;
}
