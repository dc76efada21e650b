import type { Changes, Gone, Moved } from "../../src/changes.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { ChangesPage } from "../../src/publish/changes-page.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { ToldChange } from "../../src/publish/told-changes.ts";
import { changeSummary } from "./change-words.ts";
import { longDay, since } from "./dates.ts";
import { layout } from "./layout.ts";
import { articles, CORRECTION_NAMES } from "./words.ts";

/** What the archive says of its own past: what became of its texts, what the editor set, what moved, what was removed. */
export function changesPage(page: ChangesPage, site: Site): Html {
  const { address, days, moved, gone, corrected, feed } = page;
  const quiet = days.length + moved.length + gone.length + corrected.length === 0;
  return layout({
    site,
    address,
    title: "Changes",
    feed: feed === null ? null : { title: "Changes", files: { atom: feed } },
    description: "What was corrected, moved and removed in this archive",
    main: html`<h1>Changes</h1>
<p class="standfirst">Addresses here are meant to last. What was corrected, moved or removed is said on this page.</p>
${feed !== null && html`<p>The newest of it, and new texts too, are in <a type="application/atom+xml" href="${href(address, feed)}">the feed of changes</a>.</p>\n`}${quiet && html`<p>Nothing has been corrected, moved or removed.</p>\n`}${days.length > 0 && dayByDay(page, site)}${part(
  "Set by the editor",
  corrected.map((each) => correctedItem(each, address)),
)}${part(
  "Moved",
  moved.map((each) => movedItem(each, address, site)),
)}${part(
  "Removed",
  gone.map((each) => goneItem(each, site)),
)}`,
  });
}

const dayByDay = (
  { address, days, more }: ChangesPage,
  site: Site,
): Html => html`<h2>Edited and read anew</h2>
${days.map(
  ({ day, told }) => html`<h3>${longDay(day, site.language)}</h3>
<ul class="changes">
${told.map((each) => html`<li>${toldItem(each, address)}</li>\n`)}</ul>
`,
)}${more > 0 && html`<p>Earlier: ${articles(more)} more.</p>\n`}`;

const toldItem = (told: ToldChange, from: string): Html =>
  html`${
    told.only
      ? html`<a href="${href(from, told.only.article.address)}"><bdi>${told.only.article.label}</bdi></a>`
      : articles(told.count)
  }
<ul><li>${changeSummary(told)}</li></ul>`;

const part = (heading: string, items: readonly Html[]): Html | false =>
  items.length > 0 &&
  html`<h2>${heading}</h2>
<ul class="changes">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;

const correctedItem = (
  { article, corrections }: Changes["corrected"][number],
  from: string,
): Html => html`<a href="${href(from, article.address)}"><bdi>${article.label}</bdi></a>
<ul>${corrections.map(
  ({ field, value, reason }) =>
    html`<li>${CORRECTION_NAMES[field] ?? field}: ${
      value === "" ? "not told" : html`<bdi>${value}</bdi>`
    }${reason !== "" && ` — ${reason}`}</li>`,
)}</ul>`;

const movedItem = ({ address, to, since: day }: Moved, from: string, site: Site): Html =>
  html`<code>${address}</code> to <a href="${href(from, to.address)}"><bdi>${to.label}</bdi></a>${since(day, site.language)}`;

const goneItem = ({ address, since: day }: Gone, site: Site): Html =>
  html`<code>${address}</code>${since(day, site.language)}`;
