import { monthOf } from "../../src/civil-date.ts";
import { groupBy } from "../../src/group-by.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { Story } from "../../src/stories.ts";
import { shelfName } from "./dates.ts";
import { outletsOf, periodOf } from "./story-words.ts";
import { reports } from "./words.ts";

/** Stories in the order of time, shown the newest first, by the month in which their reports begin; those without a day last. */
export function storyMonths(stories: readonly Story[], from: string, site: Site): Html {
  const months = groupBy(stories, ({ first }) => [first === null ? "undated" : monthOf(first)]);
  // "undated" is the greatest of these labels, and stands last all the same.
  const labels = [...months.keys()].toSorted().toReversed();
  const inOrder = [
    ...labels.filter((label) => label !== "undated"),
    ...labels.filter((label) => label === "undated"),
  ];
  return html`${inOrder.map(
    (label) => html`<section class="day">
<h2>${shelfName(label, site.language)}</h2>
<ol class="entries">
${(months.get(label) ?? []).toReversed().map((story) => storyItem(story, from, site))}</ol>
</section>
`,
  )}`;
}

const storyItem = (story: Story, from: string, site: Site): Html => html`<li>
<span class="story-days">${periodOf(story, site.language)}</span>
<a class="title" href="${href(from, story.address)}"><bdi>${story.title}</bdi></a>
<span class="origin">${[reports(story.reports.length), ...outletsOf(story.reports)].join(" · ")}</span>
</li>
`;
