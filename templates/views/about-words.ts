import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { AboutPage } from "../../src/publish/about.ts";
import type { Site } from "../../src/publish/plan.ts";

/** What a reader has to know to trust a page no more than it deserves. */
export const howToReadIt = (): Html => html`<h2>What the evidence means</h2>
${termList([
  ["Stated", "The words of the text say it. “How we know”, below each article, shows the line."],
  [
    "Worked out",
    "It follows from something that is stated, as the year of “Feb. 9” does from a whole date in the same text. The page says so.",
  ],
  [
    "Unknown",
    "The text does not tell. Nothing was guessed, and nothing was taken from the time of a file or from today.",
  ],
  [
    html`<i>Title in italics</i>`,
    "The text has no headline. Shown are its first words, its caption or the name of its file; do not quote them as a headline.",
  ],
  ["Set by the editor", "A person put it in place of what was found; that is kept beside it."],
])}<h2>What the words mean</h2>
${termList([
  [
    "Day",
    "The day under which a text stands: of its publication where the text tells it, else of filing, of its last update or of what it reports. The page of a day has them apart. A day without texts holds nothing in this archive; it does not follow that nothing happened.",
  ],
  [
    "Story",
    "Texts that were found to report one event, by rare words that they share and days that lie near. The page of a story says why, and which of its sentences are the same.",
  ],
  ["Carried", "Printed by one outlet in the words of another, most often of an agency."],
  [
    "The earliest known",
    "The first of the texts with the same words that this archive holds. An earlier one may lie elsewhere.",
  ],
  [
    "Topics, people, places",
    "A text is listed under a topic for words that stand in it, and under a name for a spelling of it; the article shows which.",
  ],
])}`;

const termList = (
  terms: readonly (readonly [term: Html | string, meaning: string])[],
): Html => html`<dl class="meanings">
${terms.map(([term, meaning]) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>\n`)}</dl>
`;

/** How to cite and to report an error, for whom the pages are made, and whose the texts are. */
export const howToUseIt = (
  { address, data }: AboutPage,
  site: Site,
): Html => html`<h2>How to cite</h2>
<p>“Cite this article”, below each text, holds the citation as a note and for reference managers. It says what is not known. An address that was given once keeps leading to its article, or says what became of it: <a href="${href(address, site.changes)}">the changes</a> list them. The sign ¶ beside a paragraph is a link to it that holds when others are edited.</p>
${data !== null && html`<p>A figure taken from lists or from the search is cited best with <a href="${href(address, data)}">the data</a> that it was counted in.</p>\n`}<h2>How to report an error</h2>
<p>${site.contact ? `Write to: ${site.contact}.` : "This archive does not say whom to write to."} Name the address of the page and the words that are wrong. The text itself stays as it came; what is said of it can be set right, and the page will show that.</p>
<h2>Accessibility</h2>
<p>All pages can be read without a mouse, without colours, without JavaScript (but for the search, which is a program) and on paper. They ask nothing of other sites, set no cookies and count nobody. Light or dark, more contrast and larger type are those of your system and your browser.</p>
<ul>
${TESTED.map((claim) => html`<li>${claim}</li>\n`)}</ul>
<p>What no test shows: texts are as they came, so a table made of spaces or a heading without a mark has no structure that a screen reader could tell. Where you meet a barrier, report it as an error.</p>
<h2>Rights</h2>
<p>${site.rights ?? "This archive says nothing of the rights to its texts. Ask before you print them again."}</p>
`;

/** What the tests of the program hold; each of these has one. */
const TESTED: readonly string[] = [
  "Every kind of page is tested in a browser, from a disk and from a host: it has one main heading, and asks nothing of any other site.",
  "Every kind of page passes axe-core, in light and in the dark, wide and at 320 pixels, and html-validate, without a fault.",
  "No kind of page is wider than a screen of 320 pixels, and nothing is cut off when letters are twice as large.",
  "Whatever is pressed is 24 pixels high and wide, or has that much room, and shows when the keyboard is on it.",
  "Texts and titles in scripts that run from right to left do so, on their own pages and in lists.",
  "A day in a calendar is a link that reads as a whole, “22 December 2020, 7 articles”; the calendars are tables.",
  "The calendar and the search work from the keyboard alone; the search says in words how much it found.",
];
