import type { Link, Trend } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Term } from "../../src/term.ts";
import { monthName, shelfName } from "./dates.ts";
import { monthPlace } from "./term-months.ts";
import { axisOf, trendBars } from "./trend-bars.ts";

/** A bar and the space behind it; the drawing is so high. */
const STEP = 32;
const HEIGHT = 80;

type Figures = Pick<Term, "address" | "trend" | "parts">;

/** How many articles there are in each year, or month: drawn, and as a table whose years lead to the articles. */
export function termFigures(term: Figures, language: string): Html {
  const { trend } = term;
  const isByMonth = trend.some(({ period }) => period.includes("-"));
  const name = (period: string): string => shelfName(period, language);
  return html`<section class="figures" aria-labelledby="figures">
<h2 id="figures">Articles by ${isByMonth ? "month" : "year"}</h2>
${trend.length > 1 && chart(trend, name)}<table>
<thead class="unseen"><tr><th scope="col">${isByMonth ? "Month" : "Year"}</th><th scope="col">Articles</th></tr></thead>
<tbody>
${rowsOf(term).map(
  ({ period, until, count, address }) =>
    html`<tr><th scope="row">${
      address === null
        ? runName(period, until, language)
        : html`<a href="${address}">${name(period)}</a>`
    }</th><td>${count.toLocaleString("en")}</td></tr>\n`,
)}</tbody>
</table>
</section>
`;
}

/** `2003`; `2003 – 2007`; `March – October 2021` */
function runName(from: string, until: string | null, language: string): string {
  if (until === null) return shelfName(from, language);
  const isOneYear = from.includes("-") && from.slice(0, 4) === until.slice(0, 4);
  return `${isOneYear ? monthName(from, language) : shelfName(from, language)} – ${shelfName(until, language)}`;
}

function chart(trend: Trend, name: (period: string) => string): Html {
  const extent = { width: trend.length * STEP, height: HEIGHT };
  const [first, last] = [trend[0]?.period ?? "", trend.at(-1)?.period ?? ""];
  const most = trend.reduce((highest, each) => (each.count > highest.count ? each : highest));
  const said = `From ${name(first)} to ${name(last)}; most in ${name(most.period)}: ${most.count.toLocaleString("en")}`;
  return html`<div class="chart">
<svg viewBox="0 0 ${extent.width} ${extent.height}" preserveAspectRatio="none" role="img" aria-label="${said}"><path d="${trendBars(trend, axisOf([trend]), extent, STEP)}"></path></svg>
<p><span>${name(first)}</span> <span>${name(last)}</span></p>
</div>
`;
}

/** A line of the table. Periods in a row without an article are one line, up to `until`. */
interface Row {
  readonly period: string;
  readonly until: string | null;
  readonly count: number;
  /** Where its articles stand, as a link. */
  readonly address: string | null;
}

function rowsOf({ address: from, trend, parts }: Figures): readonly Row[] {
  const pages = new Map(parts.map((part) => [part.label, part]));
  const rows: Row[] = [];
  for (const { period, count } of trend) {
    const before = rows.at(-1);
    if (count === 0 && before?.count === 0) rows[rows.length - 1] = { ...before, until: period };
    else rows.push({ period, until: null, count, address: linkTo(period, count, pages, from) });
  }
  const undated = pages.get("undated");
  if (undated === undefined) return rows;
  const { label, count, address } = undated;
  return [...rows, { period: label, until: null, count, address: href(from, address) }];
}

function linkTo(
  period: string,
  count: number,
  pages: ReadonlyMap<string, Link>,
  from: string,
): string | null {
  const page = pages.get(period.slice(0, 4));
  if (page === undefined || count === 0) return null;
  return href(from, page.address) + (period.includes("-") ? `#${monthPlace(period)}` : "");
}
