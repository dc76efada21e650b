import type { TermIndex, TermLine } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { shelfName } from "./dates.ts";
import { layout } from "./layout.ts";
import { type Axis, axisOf } from "./trend-bars.ts";
import { trendLine } from "./trend-line.ts";
import { sectionName } from "./words.ts";

/** All topics, all sources …: each with its years and how many articles it leads to; a narrower topic stands below its broader one. */
export function termIndexPage({ kind, address, terms }: TermIndex, site: Site): Html {
  const axis = axisOf(terms.map(({ trend }) => trend));
  return layout({
    site,
    address,
    title: sectionName(kind),
    main: html`<h1>${sectionName(kind)}</h1>
${barsSaid(terms, site.language)}<ul class="terms index">
${terms.map((line) => item(line, axis, address))}</ul>`,
  });
}

function item({ link, level, trend }: TermLine, axis: Axis, from: string): Html {
  return html`<li class="level-${Math.min(level, 3)}"><a href="${href(from, link.address)}"><bdi>${link.label}</bdi></a> <span class="count years">${yearsOf(trend)}</span> ${trendLine(trend, axis)} <span class="count">${link.count.toLocaleString("en")}</span></li>\n`;
}

/** `2018`, `2018–2023`; nothing where no day is known. */
function yearsOf(trend: TermLine["trend"]): string {
  const years = [trend[0], trend.at(-1)].flatMap((each) => each?.period.slice(0, 4) ?? []);
  return [...new Set(years)].join("–");
}

/** What the drawings of an index show. */
function barsSaid(terms: readonly TermLine[], language: string): Html | null {
  const periods = terms.flatMap(({ trend }) => trend.map(({ period }) => period)).sort();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const unit = first.includes("-") ? "month" : "year";
  return html`<p class="standfirst">The bars count articles by ${unit}, from ${shelfName(first, language)} to ${shelfName(last, language)}, each line on its own scale.</p>\n`;
}
