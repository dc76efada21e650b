import { yearlyAddress } from "../../src/day-address.ts";
import type { Day, Entry } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import { bySource } from "./by-source.ts";
import { dayAndMonth, longDay, shelfName, weekdayName } from "./dates.ts";
import { emptyAround } from "./empty-days.ts";
import { layout } from "./layout.ts";
import { rowNav } from "./row-nav.ts";
import { storyLedger } from "./story-list.ts";
import { trail } from "./trail.ts";
import { articles } from "./words.ts";

/** A day: its stories with the outlets that tell them, then its other articles by what the day is to them, since a text of a day may have been printed on the next. */
export function dayPage(day: Day, site: Site): Html {
  const { address, date, month, year, entries, stories } = day;
  const name = longDay(date, site.language);
  const empty = emptyAround(day);
  return layout({
    site,
    address,
    title: name,
    description: `${articles(entries.length)} of ${name}`,
    main: html`${trail([year, month], address, (label) => shelfName(label, site.language))}
<h1>${name} <small>${weekdayName(date, site.language)}</small></h1>
<p class="standfirst">${articles(entries.length)}.${empty && ` ${empty}`}</p>
${rowNav(day, address, "Days", (label) => shelfName(label, site.language))}
${
  stories.length > 0 &&
  html`<section class="day">
<h2>Told by several</h2>
${storyLedger(stories, address)}
</section>
`
}${shelves(day).map(
  ({ heading, own }) => html`<section class="day">
<h2>${heading}</h2>
${bySource(own, address)}
</section>
`,
)}<p class="more"><a href="${href(address, yearlyAddress(date))}">${dayAndMonth(date, site.language)} in every year</a></p>`,
  });
}

/** What is told by one alone, by what the day is to it. */
function shelves({ entries, stories }: Day): readonly {
  readonly heading: string;
  readonly own: readonly Entry[];
}[] {
  const told = new Set(stories.flatMap((story) => story.entries));
  return SHELVES.map(({ heading, bases }) => ({
    heading: stories.length > 0 ? `Also ${heading}` : capital(heading),
    own: entries.filter(
      (entry) => !told.has(entry) && entry.dateBasis !== null && bases.includes(entry.dateBasis),
    ),
  })).filter(({ own }) => own.length > 0);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Why a text stands under a day. */
const SHELVES: readonly {
  readonly heading: string;
  readonly bases: readonly NonNullable<Entry["dateBasis"]>[];
}[] = [
  { heading: "published on this day", bases: ["published", "override"] },
  { heading: "filed or updated on this day", bases: ["filed", "updated"] },
  { heading: "about this day, publication day not stated", bases: ["event"] },
  { heading: "placed here by the file’s path, day not stated", bases: ["path"] },
];
