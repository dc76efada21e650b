import { type Html, html } from "../../src/html/html.ts";
import { LONGEST, MOST_CLAUSES } from "../../src/search/find/query.ts";
import type { Remark } from "../../src/search/found.ts";
import { SORT_NAMES } from "./words.ts";

/** Where the client shows what was found. All its words and places stand ready here, unseen until they are needed. */
export const searchResults = (): Html => html`<div id="status" role="status">
${FAULTS.map(([reason, words]) => html`<p id="fault-${reason}" hidden>${words}</p>\n`)}</div>
<p id="waiting" class="hint" hidden>Searching …</p>
<div id="remarks" class="remarks">
${REMARKS.map(
  ([about, words]) => html`<p id="remark-${about}" hidden>${words}</p>
`,
)}<p id="past-the-end" hidden>There is no such page of results; the last one is</p>
</div>
<ul id="asked" class="asked" aria-label="Narrowed to" hidden></ul>
<div id="none" class="none" hidden>
<p>Every word that is asked for has to stand in the article. Fewer words find more; so does the beginning of a word with <kbd>*</kbd> behind it.</p>
<p>Look for something wider:</p>
<ul id="instead"></ul>
</div>
${found()}`;

const found = (): Html => html`<div id="answer" class="results" hidden>
<div class="found">
<div class="order">
<ul class="sorts" aria-label="Sorted">
${SORT_NAMES.map(([sort, name]) => html`<li><a id="sort-${sort}">${name}</a></li>\n`)}</ul>
<a class="to-narrow" href="#narrow">Narrow</a>
</div>
<ol id="hits" class="entries"></ol>
<p id="from-disk" class="hint" hidden>Shown are the first words of each article. Where this archive is read from a web server, the passages with your words are shown.</p>
<nav id="pages" class="row" aria-label="Pages of results" hidden>
<a id="previous">Previous page</a> <span>Page <span id="page"></span></span> <a id="next">Next page</a>
</nav>
</div>
<aside id="narrow" class="narrow" aria-label="Narrow the results" hidden>
<details id="by-year" open><summary>Years</summary></details>
${KINDS.map(([kind, name]) => html`<details id="by-${kind}" hidden><summary>${name}</summary></details>\n`)}</aside>
</div>`;

const KINDS = [
  ["source", "Sources"],
  ["topic", "Topics"],
  ["place", "Places"],
  ["language", "Languages"],
  ["story", "Stories"],
] as const;

const FAULTS = [
  [
    "missing",
    "A part of the index could not be loaded. Look whether you are online, then load this page again. If that does not help, the part is missing from this site.",
  ],
  [
    "damaged",
    "A part of the index is damaged, or of another day than the rest. Load this page again. If that does not help, the site has to be built and uploaded anew.",
  ],
  [
    "other",
    "Something in the search itself went wrong. Load this page again, or look for other words.",
  ],
] as const;

const REMARKS: readonly (readonly [about: Remark["about"], words: string])[] = [
  ["no-word", "There is no letter and no figure in these words, so nothing was looked for:"],
  [
    "too-long",
    `Only the first ${LONGEST} characters and the first ${MOST_CLAUSES} words and phrases were looked for.`,
  ],
  ["too-wide", "Too many words begin so; write more of it:"],
  ["no-day", "Left out, since it is no year (2020), no month (2020-12) and no day (2020-12-22):"],
  ["common", "Not looked for, since nearly every article has it:"],
];
