import { isGiven } from "../../src/given-title.ts";
import type { Entry, StoryOfDay } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { direction, languageTag } from "./direction.ts";
import { origin } from "./entry-list.ts";
import { reports } from "./words.ts";

/** Stories as a list: each with the outlets that report it, every one a link to its article. */
export const storyList = (
  stories: readonly StoryOfDay[],
  from: string,
): Html => html`<ol class="entries told">
${stories.map(
  ({ story, entries }) => html`<li>
<a class="title" href="${href(from, story.address)}"><bdi>${story.label}</bdi></a>
<span class="origin">${reports(story.count)}: ${entries.map(
    (entry, at) =>
      html`${at > 0 && ", "}<a href="${href(from, entry.address)}"><bdi>${origin(entry)}</bdi></a>`,
  )}${story.count > entries.length && html`, and ${story.count - entries.length} on other days`}</span>
</li>
`,
)}</ol>`;

/** More outlets than this do not fit beside each other. */
const MOST_ACROSS = 5;

/** Stories down, outlets across: a cell holds what that outlet reports of that story. Too many outlets make a list. */
export function storyLedger(stories: readonly StoryOfDay[], from: string): Html {
  const outlets = outletsOf(stories);
  if (outlets.length > MOST_ACROSS) return storyList(stories, from);
  return html`<table class="ledger">
<thead><tr><th scope="col">Story</th>${outlets.map((outlet) => html`<th scope="col"><bdi>${outlet}</bdi></th>`)}</tr></thead>
<tbody>
${stories.map(
  ({
    story,
    entries,
  }) => html`<tr><th scope="row"><a href="${href(from, story.address)}"><bdi>${story.label}</bdi></a> <small>${reports(story.count)}</small></th>${outlets.map(
    (outlet) =>
      cell(
        entries.filter((entry) => origin(entry) === outlet),
        outlet,
        from,
      ),
  )}</tr>
`,
)}</tbody>
</table>`;
}

const cell = (entries: readonly Entry[], outlet: string, from: string): Html =>
  entries.length === 0
    ? html`<td class="none"><span class="unseen">${outlet}: nothing on this day</span></td>`
    : html`<td><b class="outlet"><bdi>${outlet}</bdi></b>${entries.map((entry) => told(entry, from))}</td>`;

function told(entry: Entry, from: string): Html {
  const { address, displayTitle, language, dateBasis } = entry;
  const day = dateBasis === null ? null : DAYS[dateBasis];
  return html`<a${!isGiven(entry) && html` class="title-made"`} href="${href(from, address)}" lang="${languageTag(language)}" dir="${direction(language)}">${displayTitle}</a>${day && html` <small>${day}</small>`}`;
}

/** What the day is to a report that was not printed on it. */
const DAYS: Readonly<Record<NonNullable<Entry["dateBasis"]>, string | null>> = {
  published: null,
  override: null,
  filed: "filed on this day",
  updated: "updated on this day",
  event: "about this day; publication day not stated",
  path: "placed here by the file’s path",
  mentioned: null,
};

/** Those with the most reports first, of equals in the order of their reports. */
function outletsOf(stories: readonly StoryOfDay[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const entry of stories.flatMap(({ entries }) => entries))
    counts.set(origin(entry), (counts.get(origin(entry)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([outlet]) => outlet);
}
