import type { Front, Lead } from "../../src/front.ts";
import type { Entry, StoryOfDay } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay, weekdayName } from "./dates.ts";
import { direction, languageTag } from "./direction.ts";
import { entryList, origin, titleLink } from "./entry-list.ts";
import { allOfDay, frontDay } from "./front-days.ts";
import { outletLinks } from "./front-stories.ts";
import { reports } from "./words.ts";

/** So many of the days before it stand beside the lead. */
export const BESIDE_LEAD = 2;

/** The newest day, its lead large with its first words; the days before it beside. */
export function frontLead(lead: Lead, { address, newest }: Front, site: Site): Html {
  const { link, entry, story, entries } = lead;
  const beside = newest.slice(0, BESIDE_LEAD);
  return html`<div class="front${beside.length === 0 && " front-alone"}">
<section class="lead">
<h2><a href="${href(address, link.address)}">${longDay(link.label, site.language)}</a> <small>${weekdayName(link.label, site.language)}</small></h2>
${leadArticle(entry, address)}
${story && html`${alsoTold(story, entry, address)}\n`}${entries.length > 0 && html`${entryList(entries, address, site)}\n`}${allOfDay(lead, entries.length + 1, address, site)}</section>
${beside.length > 0 && html`<div class="beside">\n${beside.map((day) => frontDay(day, address, site))}</div>\n`}</div>
`;
}

function leadArticle(entry: Entry, from: string): Html {
  const { displayTitle, language } = entry;
  const tongue = html`lang="${languageTag(language)}" dir="${direction(language)}"`;
  const words = firstWords(entry);
  return html`<h3${displayTitle.length > LONG && html` class="long"`}>${titleLink(entry, from)}</h3>
${words && html`<p class="first-words" ${tongue}>${words}</p>\n`}<p class="origin">${origin(entry)}</p>`;
}

/** A title of more characters is set smaller. */
const LONG = 110;

/** The first words of its lead; where its title is made of them, those that follow. */
function firstWords({ displayTitle, displayTitleBasis, excerpt }: Entry): string {
  const said = displayTitle.replace(/…$/u, "");
  if (displayTitleBasis !== "lead" || !excerpt.startsWith(said)) return excerpt;
  const rest = excerpt.slice(said.length).replace(/^[\s.,;:–—。，、-]+/u, "");
  return rest && said !== displayTitle ? `… ${rest}` : rest;
}

function alsoTold({ story, entries }: StoryOfDay, lead: Entry, from: string): Html {
  const others = entries.filter((entry) => entry !== lead);
  return html`<p class="also">Also told by ${outletLinks(others, from)}: <a href="${href(from, story.address)}">${reports(story.count)}, side by side</a></p>`;
}
