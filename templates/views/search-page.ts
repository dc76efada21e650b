import { SEARCH_POLICY } from "../../src/html/content-security-policy.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { CONTENTS, SEARCH_CLIENT, type SearchPage } from "../../src/publish/search-page.ts";
import { layout } from "./layout.ts";
import { searchResults } from "./search-results.ts";
import { waysIn } from "./ways-in.ts";
import { articles, SORT_NAMES } from "./words.ts";

/** The page that searches: a form, a place that the client fills, and the ways in for as long as nothing is asked. */
export const searchPage = (page: SearchPage, site: Site): Html =>
  layout({
    site,
    address: page.address,
    title: "Search",
    description: `Search ${site.title} by words and by dates`,
    policy: SEARCH_POLICY,
    // What it shows is not on it but in the query of its address.
    unlisted: true,
    head: html`<script src="${href(page.address, SEARCH_CLIENT)}" defer></script>
<script src="${href(page.address, CONTENTS)}" defer></script>\n`,
    main: html`<h1>Search</h1>
${form(page.address)}
${searchResults()}
<div id="ways-in">
<noscript><p class="standfirst">Searching needs JavaScript, which is missing or switched off here. Every article is found without it too: by its day, its source and its topics.</p></noscript>
<p class="standfirst">Or look through ${articles(page.count)}:</p>
${waysIn(page, page.address)}
</div>`,
  });

// What a browser remembers of a form would stand beside results that answer something else.
const form = (
  address: string,
): Html => html`<form id="search" class="search" action="${href(address, address)}" role="search" autocomplete="off">
<p class="search-words"><label for="words">Words</label> <input id="words" type="search" name="q"> <button>Search</button></p>
<p><label for="from">From</label> <input id="from" name="from" size="10" aria-describedby="period"></p>
<p><label for="to">To</label> <input id="to" name="to" size="10" aria-describedby="period"></p>
<p><label for="sort">Sorted</label> <select id="sort" name="sort">${SORT_NAMES.map(
  ([value, label]) => html`<option id="sorted-${value}" value="${value}">${label}</option>`,
)}</select></p>
<p id="period" class="hint">A year, a month or a day: <kbd>2020</kbd>, <kbd>2020-12</kbd> or <kbd>2020-12-22</kbd>. Dates alone will do.</p>
${help()}
</form>`;

const EXAMPLES = [
  ["harbour strike", "articles that have both words, anywhere"],
  ['"harbour board"', "these words side by side, in this order"],
  ["harb*", "every word that begins so: harbour, harbourmaster"],
  ["harbour -strike", "the first word, and not the second"],
] as const;

const help = (): Html => html`<details class="help">
<summary>How to ask</summary>
<dl>
${EXAMPLES.map(([typed, found]) => html`<div><dt><kbd>${typed}</kbd></dt><dd>${found}</dd></div>\n`)}</dl>
<p>Capitals and accents make no difference: <kbd>eleve</kbd> finds <i>Élève</i>. English words are found in singular and plural; between quotation marks, only as they are written. For other endings ask for the beginning: <kbd>harb*</kbd>.</p>
<p>Both days of a period belong to it. Articles that tell no day are found without one, or from <kbd>undated</kbd>.</p>
</details>`;
