import type { Gone } from "../../src/changes.ts";

import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { since } from "./dates.ts";
import { layout } from "./layout.ts";

/** What stands where an article was removed: no headline and no text, only that it was here. */
export function gonePage({ address, since: day }: Gone, site: Site): Html {
  return layout({
    site,
    address,
    title: "Removed",
    head: html`<meta name="robots" content="noindex">\n`,
    main: html`<h1>This article was removed</h1>
<p>An article stood at this address. It is no longer in the archive${since(day, site.language)}. <a href="${href(address, site.changes)}">What has changed in this archive</a></p>`,
  });
}
