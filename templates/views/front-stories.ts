import type { Front } from "../../src/front.ts";
import type { Entry, StoryOfDay } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { sameName } from "../../src/same-name.ts";
import { longDay } from "./dates.ts";
import { direction, languageTag } from "./direction.ts";
import { origin } from "./entry-list.ts";

/** What several outlets tell, set apart: each story with its day and its outlets, every one a link to what it printed. */
export const frontStories = (
  { index, newest }: NonNullable<Front["stories"]>,
  from: string,
  site: Site,
): Html => html`<section class="several">
<h2><a href="${href(from, index.address)}">Told by several outlets</a></h2>
<ol>
${newest.map((story) => toldStory(story, from, site))}</ol>
${index.count > newest.length && html`<p class="more"><a href="${href(from, index.address)}">All ${index.count.toLocaleString("en")} stories</a></p>\n`}</section>
`;

const toldStory = ({ story, entries }: StoryOfDay, from: string, site: Site): Html => html`<li>
<a class="title" href="${href(from, story.address)}" ${tongueOf(story.label, entries)}>${story.label}</a>
<p class="origin">${daysOf(entries, site)}${outletLinks(entries, from)}</p>
</li>
`;

/** A story is called like one of its reports, or as a person named it. */
function tongueOf(label: string, entries: readonly Entry[]): Html {
  const language = entries.find(({ displayTitle }) => displayTitle === label)?.language ?? "und";
  return html`lang="${languageTag(language)}" dir="${direction(language)}"`;
}

/** The day of the newest report. */
function daysOf(entries: readonly Entry[], site: Site): Html | null {
  const last = entries.findLast(({ date }) => date !== null)?.date ?? null;
  return last && html`<time datetime="${last}">${longDay(last, site.language)}</time> `;
}

const MOST_NAMED = 6;

/** The outlets of some reports, each once and as a link to its first. */
export function outletLinks(entries: readonly Entry[], from: string): Html {
  const first = new Map(entries.toReversed().map((entry) => [outletOf(entry), entry]));
  const outlets = [...first].reverse();
  const named = outlets.slice(0, MOST_NAMED);
  const more = outlets.length - named.length;
  return html`${named.map(
    ([outlet, { address }], at) =>
      html`${at > 0 && " · "}<a href="${href(from, address)}"><bdi>${outlet}</bdi></a>`,
  )}${more > 0 && html` and ${more} more`}`;
}

/** Who printed it: whose copy it is stands on its own page. */
function outletOf(entry: Entry): string {
  const { sources, carried } = entry;
  const own = sources.filter((source) => carried === null || !sameName(source, carried));
  return origin(own.length > 0 ? { ...entry, sources: own, carried: null } : entry);
}
