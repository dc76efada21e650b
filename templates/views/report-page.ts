import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { DATA_PAGE } from "../../src/publish/data-files.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { Found, ReportedNotice, ReportedRule, ReportPage } from "../../src/publish/report.ts";
import type { ReportLink } from "../../src/publish/report-parts.ts";
import { layout } from "./layout.ts";
import { noticeMessage } from "./notice-message.ts";
import { trail } from "./trail.ts";
import { articles, sectionName } from "./words.ts";

/** What was found in the whole archive, by field, by source and by what is odd. */
export const reportPage = (
  { address, count, found, sources, rules }: ReportPage,
  site: Site,
): Html =>
  layout({
    site,
    address,
    title: "Check",
    description: "What was found in each text, by which words, and what is odd",
    unlisted: true,
    main: html`${trail([{ label: "data", address: DATA_PAGE, count: 0 }], address, sectionName)}
<h1>Check</h1>
<p class="standfirst">What was found in ${articles(count)}, and what was not: for those who keep this archive, and for those who rely on it.</p>
<div class="guide">
<h2 id="fields">By field</h2>
${fieldTable(found)}
<h2 id="sources">By source</h2>
<p>Each page has the texts of a source with their fields, the words that prove them, what was left out, and what is odd.</p>
${sourceList(sources, address)}
<h2 id="notices">To look at</h2>
${rules.length === 0 ? html`<p>There is no notice.</p>` : rules.map((rule) => rulePart(rule, address))}
</div>`,
  });

const fieldTable = (found: readonly Found[]): Html => html`<table class="sheet tally">
<thead><tr><th scope="col">Field</th><th scope="col" class="number">Found</th><th scope="col" class="number">Resolved</th><th scope="col" class="number">Unknown</th><th scope="col">Kinds</th></tr></thead>
<tbody>
${found.map(
  ({ field, found: stated, resolved, unknown, kinds }) =>
    html`<tr><th scope="row">${sectionName(field)}</th>${cell(stated)}${cell(resolved)}${cell(unknown)}<td>${kindList(kinds)}</td></tr>\n`,
)}</tbody>
</table>
<p>Found is what a text states; resolved is a day that follows from another one, such as a dateline without a year; unknown is what no word of the text tells.</p>`;

const cell = (number: number | null): Html =>
  html`<td class="number">${number === null ? null : number.toLocaleString("en")}</td>`;

const kindList = (kinds: Found["kinds"]): string =>
  Object.entries(kinds)
    .map(([kind, number]) => `${kind} ${number.toLocaleString("en")}`)
    .join(", ");

const sourceList = (sources: readonly ReportLink[], from: string): Html => html`<ul class="terms">
${sources.map(
  ({ label, address, count }) =>
    html`<li><a href="${href(from, address)}"><bdi>${label ?? "Source not told"}</bdi></a> <span class="count">${count}</span></li>\n`,
)}</ul>`;

function rulePart({ rule, mend, count, notices }: ReportedRule, from: string): Html {
  const rest = count - notices.length;
  return html`<h3><code>${rule}</code> <span class="count">${count.toLocaleString("en")}, ${mend ? "to be mended" : "may stay"}</span></h3>
<ul class="notices">
${notices.map((notice) => html`<li>${whereOf(notice, from)}: ${noticeMessage(notice.message)}</li>\n`)}${
  rest > 0 && html`<li>and ${rest.toLocaleString("en")} more; each stands beside its text</li>\n`
}</ul>
`;
}

/** The file of a notice, and the way to what is said of it. */
function whereOf({ place: { path, line }, beside }: ReportedNotice, from: string): Html {
  const name = line === null ? path : `${path}:${line}`;
  if (beside === null) return html`<code><bdi>${name}</bdi></code>`;
  const link = `${href(from, beside.address)}#${encodeURIComponent(beside.place)}`;
  return html`<a href="${link}"><code><bdi>${name}</bdi></code></a>`;
}
