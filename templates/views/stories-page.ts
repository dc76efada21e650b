import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { StoryIndex } from "../../src/stories.ts";
import { shelfName } from "./dates.ts";
import { feedLink } from "./feed-link.ts";
import { layout } from "./layout.ts";
import { storyMonths } from "./story-months.ts";

/** The way in to all stories: their years, and the newest of them. */
export function storiesPage({ address, count, newest, years, feed }: StoryIndex, site: Site): Html {
  return layout({
    site,
    address,
    title: "Stories",
    feed: feed && { title: "Stories", files: feed },
    main: html`<h1>Stories</h1>
<p class="standfirst">${count === 1 ? "One event that several texts report" : `${count.toLocaleString("en")} events that several texts report`}, side by side.${feed && html` ${feedLink(feed, address)}`}</p>
${
  years.length > 1 &&
  html`<nav class="strip" aria-label="By year"><ul>
${years.map(
  ({ link }) =>
    html`<li><a href="${href(address, link.address)}">${shelfName(link.label, site.language)}</a> <span class="count">${link.count}</span></li>\n`,
)}</ul></nav>
`
}${storyMonths(newest, address, site)}`,
  });
}
