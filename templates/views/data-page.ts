import type { FeedFiles } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { DataGuide } from "../../src/publish/data-files.ts";
import { OPML } from "../../src/publish/feed-list.ts";
import type { Site } from "../../src/publish/plan.ts";
import { COLUMNS } from "./columns.ts";
import { dataTables, otherForms } from "./data-tables.ts";
import { layout } from "./layout.ts";
import { STORY_COLUMNS } from "./story-columns.ts";

/** The archive as files: what there is, what it means, how it is loaded. */
export const dataPage = (guide: DataGuide, site: Site): Html =>
  layout({
    site,
    address: guide.address,
    title: "Data",
    description: `${site.title} as files: records and tables, year by year`,
    main: html`<div class="guide">
<h1>Data</h1>
<p class="standfirst">The whole archive as files, for questions that no page answers.</p>
${dataTables(guide, site)}
${
  site.report !== null &&
  html`<p>What was found in each text, by which words, what was left out and what is odd: <a href="${href(guide.address, site.report)}">the check of this archive</a>.</p>
`
}${meaning()}
${otherForms(guide, site)}${guide.stories.length > 0 && storyFiles(guide)}${loading(guide)}
${site.feed && feeds(site.feed, guide)}<h2>Rights</h2>
<p>${site.rights ?? "This archive says nothing of the rights to its texts. Ask before you print them again."}</p>
</div>`,
  });

const meaning = (): Html => html`<h2>What they say</h2>
<p>A file of records holds an article a line, as JSON: its text, all that is known of it, and the words of the file that prove each value. A table holds the same articles without text and proof:</p>
<table class="sheet">
<thead><tr><th scope="col">Column</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${COLUMNS.map(([name, meant]) => html`<tr><th scope="row"><code>${name}</code></th><td>${meant}</td></tr>\n`)}</tbody>
</table>
<p><code>null</code>, or an empty cell, means that the text does not tell. Nothing was guessed.</p>
<p>A day is a day of the calendar, as it was printed: it has no hour and no time zone. Feeds have to name an hour, so they say midnight, UTC.</p>
<p>Several names in one cell are joined by a semicolon. An apostrophe that stands before <code>=</code>, <code>+</code>, <code>-</code> or <code>@</code> in a table keeps spreadsheets from reading a formula; it is no part of the text.</p>`;

const storyFiles = ({ address, stories }: DataGuide): Html => html`<h2>Stories</h2>
<p>Reports of one event, put together: ${stories.map(
  (file, at) =>
    html`${at > 0 && ", "}<a href="${href(address, file)}">${file.replace("data/", "")}</a>`,
)}. A line of records is a story with its reports and the words that they share; a line of the table is one report.</p>
<table class="sheet">
<thead><tr><th scope="col">Column</th><th scope="col">Meaning</th></tr></thead>
<tbody>
${STORY_COLUMNS.map(([name, meant]) => html`<tr><th scope="row"><code>${name}</code></th><td>${meant}</td></tr>\n`)}</tbody>
</table>
`;

function loading({ parts }: DataGuide): Html {
  const newest = parts.findLast(({ period }) => period !== "undated") ?? parts[0];
  const file = newest?.records.replace("data/", "") ?? "";
  return html`<h2>How to load them</h2>
<p>On a command line with <code>jq</code>: days and titles, the files without a headline, how often each source wrote.</p>
<pre tabindex="0"><code>jq -r '[.date, .displayTitle] | @tsv' ${file}
jq -r 'select(.headline == null) | .path' ${file}
jq -r '.sources[].name' ${file} | sort | uniq -c | sort -rn</code></pre>
<p>In a spreadsheet, import the table as text in UTF-8 with commas between the cells; a double click may take it for another encoding.</p>`;
}

const feeds = (
  { atom, json }: FeedFiles,
  { address: from, changes }: DataGuide,
): Html => html`<h2>Feeds</h2>
<p>The newest articles, for a feed reader: <a href="${href(from, atom)}">feed.xml</a> (Atom) and <a href="${href(from, json)}">feed.json</a> (JSON Feed). Topics and sources have feeds of their own, linked from their pages; <a href="${href(from, OPML)}">opml.xml</a> names them all.${
  changes !== null &&
  html` What changed in the archive, and why, has a feed too: <a href="${href(from, changes)}">${changes}</a> (Atom).`
}</p>
`;
