import type { Front } from "../../src/front.ts";
import type { Charted } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { type Axis, axisOf } from "./trend-bars.ts";
import { trendLine } from "./trend-line.ts";
import { sectionName } from "./words.ts";

/** The topics, sources and names with the most articles, topics and sources with their trends; the rest stands on the page of each index. */
export const frontTerms = ({ indexes }: Pick<Front, "indexes">, from: string): Html | null =>
  indexes.length === 0
    ? null
    : html`<div class="ways-in">
${indexes.map((each) => termSection(each, from))}</div>`;

function termSection({ index, terms }: Front["indexes"][number], from: string): Html {
  const axis = CHARTED.has(index.label) ? axisOf(terms.map(({ trend }) => trend)) : null;
  return html`<section${axis && html` class="charted"`}>
<h2><a href="${href(from, index.address)}">${sectionName(index.label)}</a></h2>
<ul class="terms">
${terms.map((term) => termItem(term, axis, from))}</ul>
${index.count > terms.length && html`<p class="more"><a href="${href(from, index.address)}">All ${index.count.toLocaleString("en")}</a></p>\n`}</section>
`;
}

const CHARTED: ReadonlySet<string> = new Set(["topics", "sources"]);

const termItem = (
  { label, address, count, trend }: Charted,
  axis: Axis | null,
  from: string,
): Html =>
  html`<li><a href="${href(from, address)}"><bdi>${label}</bdi></a> ${axis && html`${trendLine(trend, axis)} `}<span class="count">${count.toLocaleString("en")}</span></li>\n`;
