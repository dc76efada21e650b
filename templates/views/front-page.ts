import type { Front } from "../../src/front.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { emptyArchive } from "./empty-archive.ts";
import { frontDays } from "./front-days.ts";
import { BESIDE_LEAD, frontLead } from "./front-lead.ts";
import { frontStories } from "./front-stories.ts";
import { frontTerms } from "./front-terms.ts";
import { layout } from "./layout.ts";
import { articles, sectionName } from "./words.ts";
import { yearStrip } from "./year-strip.ts";

/** The front page: the newest days and stories, and a way in to every year, topic and source. */
export function frontPage(front: Front, site: Site): Html {
  const { address } = front;
  return layout({
    site,
    address,
    title: null,
    description: site.description,
    main: html`<h1 class="unseen">${site.title}</h1>
${site.description && html`<p class="motto">${site.description}</p>\n`}${folio(front, site)}
${front.count === 0 ? emptyArchive() : frontColumns(front, site)}`,
  });
}

/** The line below the nameplate: what the archive spans and holds, and the ways into it that no index is. */
const folio = (front: Front, site: Site): Html =>
  html`<div class="folio"><p>${spanOf(front)}</p> <p>${articles(front.count)}</p>${
    front.count > 0 &&
    html`
<ul>
${site.colophon
  .filter(({ label }) => FROM_FOLIO.has(label))
  .map(
    ({ label, address }) =>
      html`<li><a href="${href(front.address, address)}">${sectionName(label)}</a></li>\n`,
  )}</ul>
`
  }</div>`;

const FROM_FOLIO: ReadonlySet<string> = new Set(["on this day", "data", "about"]);

const frontColumns = (front: Front, site: Site): Html => html`${
  front.lead
    ? frontLead(front.lead, front, site)
    : html`<p>No text in this archive tells its day; all of them are on the <a href="${href(front.address, front.undated?.address ?? front.address)}">undated shelf</a>.</p>\n`
}${front.stories && front.stories.newest.length > 0 && frontStories(front.stories, front.address, site)}${frontDays(front.newest.slice(BESIDE_LEAD), front.address, site)}${yearStrip(front, front.address)}
${frontTerms(front, front.address)}`;

/** `2018–2023` */
function spanOf({ years }: Front): string {
  const first = years[0]?.label;
  const last = years.at(-1)?.label;
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}
