import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { StoryYear } from "../../src/stories.ts";
import { shelfName } from "./dates.ts";
import { layout } from "./layout.ts";
import { rowNav } from "./row-nav.ts";
import { storyMonths } from "./story-months.ts";
import { trail } from "./trail.ts";
import { sectionName } from "./words.ts";

/** The stories whose reports begin in a year, or of which no report tells a day. */
export function storyYearPage(year: StoryYear, site: Site): Html {
  const { address, index, link, stories } = year;
  const name = (label: string): string => shelfName(label, site.language);
  const count = link.count === 1 ? "1 story" : `${link.count.toLocaleString("en")} stories`;
  return layout({
    site,
    address,
    title: `Stories, ${name(link.label)}`,
    description: `${count} of ${name(link.label)}`,
    main: html`${trail([index], address, sectionName)}
<h1>Stories, ${name(link.label)}</h1>
<p class="standfirst">${count}.</p>
${rowNav(year, address, "Years", name)}
${storyMonths(stories, address, site)}`,
  });
}
