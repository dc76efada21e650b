import type { Entry, Front, StoryOfDay } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay, weekdayName } from "./dates.ts";
import { entryList } from "./entry-list.ts";
import { layout } from "./layout.ts";
import { storyList } from "./story-list.ts";
import { waysIn } from "./ways-in.ts";
import { articles } from "./words.ts";

/** The front page: the newest days, and a way in to every year, topic and source. */
export function frontPage(front: Front, site: Site): Html {
  const { address } = front;
  return layout({
    site,
    address,
    title: null,
    description: site.description,
    main: html`<h1 class="unseen">${site.title}</h1>
${site.description && html`<p class="motto">${site.description}</p>\n`}<p class="standfirst folio"><span>${spanOf(front)}</span> <span>${articles(front.count)}</span></p>
${front.count === 0 ? emptyArchive() : frontColumns(front, site)}`,
  });
}

const frontColumns = (front: Front, site: Site): Html => html`<div class="newest">
${
  front.newest.length === 0 &&
  html`<p>No text in this archive tells its day; all of them are on the <a href="${href(front.address, front.undated?.address ?? front.address)}">undated shelf</a>.</p>
`
}${front.newest.map(
  ({ link, entries, stories }) => html`<section class="day">
<h2><a href="${href(front.address, link.address)}">${longDay(link.label, site.language)}</a> <small>${weekdayName(link.label, site.language)}</small></h2>
${stories.length > 0 && html`${storyList(stories, front.address)}\n`}${others(entries, stories, front, site)}
</section>
`,
)}</div>
${waysIn(front, front.address)}`;

/** The entries of a day that report no story. */
function others(
  entries: readonly Entry[],
  stories: readonly StoryOfDay[],
  { address }: Front,
  site: Site,
): Html | null {
  const told = new Set(stories.flatMap((story) => story.entries));
  const own = entries.filter((entry) => !told.has(entry));
  return own.length > 0 ? entryList(own, address, site) : null;
}

/** `2018–2023` */
function spanOf({ years }: Front): string {
  const first = years[0]?.label;
  const last = years.at(-1)?.label;
  if (first === undefined || last === undefined) return "";
  return first === last ? first : `${first}–${last}`;
}

const emptyArchive = (): Html => html`<h2 id="dates">This archive is still empty</h2>
<p>Put texts (<code>.txt</code> or <code>.md</code>) into the content folder and build again. Any folders will do; front matter is not needed.</p>`;
