import type { FeedFiles } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";

/** The quiet word that leads to a page's feed. */
export const feedLink = ({ atom }: FeedFiles, from: string): Html =>
  html`<a class="feed" type="application/atom+xml" href="${href(from, atom)}">Feed</a>`;
