import type { TermIndex } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { layout } from "./layout.ts";
import { sectionName } from "./words.ts";

/** All topics, all sources …: each with how many articles it leads to; a narrower topic stands below its broader one. */
export const termIndexPage = ({ kind, address, terms }: TermIndex, site: Site): Html =>
  layout({
    site,
    address,
    title: sectionName(kind),
    main: html`<h1>${sectionName(kind)}</h1>
<ul class="terms">
${terms.map(
  ({ link, level }) =>
    html`<li class="level-${Math.min(level, 3)}"><a href="${href(address, link.address)}"><bdi>${link.label}</bdi></a> <span class="count">${link.count}</span></li>\n`,
)}</ul>`,
  });
