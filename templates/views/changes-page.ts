import type { Changes, Gone, Moved } from "../../src/changes.ts";

import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { since } from "./dates.ts";
import { layout } from "./layout.ts";
import { CORRECTION_NAMES } from "./words.ts";

/** What the archive says of its own past: what the editor set, what moved, what was removed. */
export function changesPage({ address, moved, gone, corrected }: Changes, site: Site): Html {
  const quiet = moved.length + gone.length + corrected.length === 0;
  return layout({
    site,
    address,
    title: "Changes",
    description: "What was corrected, moved and removed in this archive",
    main: html`<h1>Changes</h1>
<p class="standfirst">Addresses here are meant to last. What was corrected, moved or removed is said on this page.</p>
${quiet && html`<p>Nothing has been corrected, moved or removed.</p>\n`}${part(
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
