import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";

/** The broader pages above a page, the broadest first. */
export const trail = (
  links: readonly Link[],
  from: string,
  nameOf: (label: string) => string,
): Html => html`<nav class="trail" aria-label="Above this page"><ol>
${links.map(({ label, address }) => html`<li><a href="${href(from, address)}">${nameOf(label)}</a></li>\n`)}</ol></nav>`;
