import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { SearchPage } from "../../src/publish/search-page.ts";
import { sectionName } from "./words.ts";

/** A way in to every year, and to the terms with the most articles; the rest stands on the page of each index. */
export const waysIn = (
  {
    years,
    undated,
    stories,
    indexes,
  }: Pick<SearchPage, "years" | "undated" | "stories" | "indexes">,
  from: string,
): Html => html`<div class="ways-in">
<section id="dates">
<h2>Dates</h2>
${linkList([...years, ...(undated ? [undated] : [])], from)}
</section>
${[...(stories ? [{ index: stories.index, terms: stories.newest }] : []), ...indexes].map(
  ({ index, terms }) => html`<section>
<h2><a href="${href(from, index.address)}">${sectionName(index.label)}</a></h2>
${linkList(terms, from)}
${index.count > terms.length && html`<p class="more"><a href="${href(from, index.address)}">All ${index.count}</a></p>\n`}</section>
`,
)}</div>`;

const linkList = (links: readonly Link[], from: string): Html => html`<ul class="terms">
${links.map(
  ({ label, address, count }) =>
    html`<li><a href="${href(from, address)}"><bdi>${label === "undated" ? sectionName(label) : label}</bdi></a> <span class="count">${count}</span></li>\n`,
)}</ul>`;
