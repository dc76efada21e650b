import type { Day, Entry } from "../../src/groups.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay, shelfName, weekdayName } from "./dates.ts";
import { entryList } from "./entry-list.ts";
import { layout } from "./layout.ts";
import { rowNav } from "./row-nav.ts";
import { storyLedger } from "./story-list.ts";
import { trail } from "./trail.ts";
import { articles } from "./words.ts";

/** A day: its articles by what the day is to them, since a text of a day may have been printed on the next. */
export function dayPage(day: Day, site: Site): Html {
  const { address, date, month, year, entries, stories } = day;
  const told = new Set(stories.flatMap((story) => story.entries));
  const name = longDay(date, site.language);
  return layout({
    site,
    address,
    title: name,
    description: `${articles(entries.length)} of ${name}`,
    main: html`${trail([year, month], address, (label) => shelfName(label, site.language))}
<h1>${name} <small>${weekdayName(date, site.language)}</small></h1>
<p class="standfirst">${articles(entries.length)}.</p>
${rowNav(day, address, "Days", (label) => shelfName(label, site.language))}
${
  stories.length > 0 &&
  html`<section class="day">
<h2>Told by several</h2>
${storyLedger(stories, address)}
</section>
`
}${SHELVES.map(({ heading, bases }) => {
  const own = entries.filter(
    (entry) => !told.has(entry) && entry.dateBasis !== null && bases.includes(entry.dateBasis),
  );
  return (
    own.length > 0 &&
    html`<section class="day">
<h2>${heading}</h2>
${entryList(own, address, site)}
</section>
`
  );
})}`,
  });
}

/** Why a text stands under a day. */
const SHELVES: readonly {
  readonly heading: string;
  readonly bases: readonly NonNullable<Entry["dateBasis"]>[];
}[] = [
  { heading: "Published on this day", bases: ["published", "override"] },
  { heading: "Filed or updated on this day", bases: ["filed", "updated"] },
  { heading: "About this day, publication day not stated", bases: ["event"] },
  { heading: "Placed here by the file’s path, day not stated", bases: ["path"] },
];
