import type { Moved } from "../../src/changes.ts";

import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { since } from "./dates.ts";
import { layout } from "./layout.ts";

/** What stands at an old address: the way to the new one, for browsers at once, for readers as a link. */
export function movedPage({ address, to, since: day }: Moved, site: Site): Html {
  const target = href(address, to.address);
  return layout({
    site,
    address,
    title: "Moved",
    canonical: to.address,
    head: html`<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
`,
    main: html`<h1>This article has moved</h1>
<p>It is now at <a href="${target}"><bdi>${to.label}</bdi></a>${since(day, site.language)}.</p>`,
  });
}
