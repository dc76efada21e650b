import type { InRow } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";

/** The way to the page before and the page after, where there are any. */
export function rowNav(
  { previous, next }: InRow,
  from: string,
  label: string,
  nameOf: (label: string) => string,
): Html | null {
  if (!previous && !next) return null;
  return html`<nav class="row" aria-label="${label}">
${previous && html`<a rel="prev" href="${href(from, previous.address)}"><span aria-hidden="true">←</span> ${nameOf(previous.label)}</a>\n`}${next && html`<a rel="next" href="${href(from, next.address)}">${nameOf(next.label)} <span aria-hidden="true">→</span></a>\n`}</nav>`;
}
