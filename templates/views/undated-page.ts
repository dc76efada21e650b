import type { Shelf } from "../../src/groups.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { entryList } from "./entry-list.ts";
import { layout } from "./layout.ts";
import { articles } from "./words.ts";

/** The shelf of texts that tell no day. */
export const undatedPage = ({ address, entries }: Shelf, site: Site): Html =>
  layout({
    site,
    address,
    title: "Undated",
    description: `${articles(entries.length)} without a day`,
    main: html`<h1>Undated</h1>
<p class="standfirst">${articles(entries.length)} from whose text no day can be known. Each page keeps the clues that its text holds; no day was guessed.</p>
${entryList(entries, address, site)}`,
  });
