import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { Comparison } from "../../src/stories/compare/comparison.ts";
import type { StoryPage } from "../../src/stories.ts";
import { longDay } from "./dates.ts";
import { entryList, timed } from "./entry-list.ts";
import { layout } from "./layout.ts";
import { rowNav } from "./row-nav.ts";
import { storyDisagreements } from "./story-disagreements.ts";
import { storyReports } from "./story-reports.ts";
import { storySideBySide } from "./story-side-by-side.ts";
import { storyStrip } from "./story-strip.ts";
import { storyWhy } from "./story-why.ts";
import { letterOf, outletsOf, periodOf } from "./story-words.ts";
import { trail } from "./trail.ts";
import { reports, sectionName } from "./words.ts";

/** A story: the reports of one event in the order of time, why they count as such, and their sentences side by side. */
export function storyPage({ address, story }: StoryPage, comparison: Comparison, site: Site): Html {
  const count = `${reports(story.reports.length)}${by(outletsOf(story.reports).length)}`;
  return layout({
    site,
    address,
    title: story.title,
    description: `${count}, side by side`,
    main: html`${trail([story.index], address, sectionName)}
<h1><bdi>${story.title}</bdi></h1>
<p class="standfirst">${count}, ${periodOf(story, site.language)}.</p>
${rowNav(story, address, "Stories in the order of time", (label) => label)}
<div class="story-ways">
${storyReports(story.reports, comparison.reports.length, address, site)}${storyWhy(story.reasons, site.language)}</div>
${storyDisagreements(comparison.disagreements, site.language)}${storyStrip(comparison, story.reports)}${bounds(comparison)}${storySideBySide({ comparison, told: story.reports, from: address, site })}${
  story.similar.length > 0 &&
  html`<section class="story-part" aria-labelledby="similar">
<h2 id="similar">Similar reports</h2>
<p class="hint">They may report the same event. They are not counted, since their day is not known or their words are less alike.</p>
${entryList(story.similar, address, site, timed(longDay))}
</section>
`
}`,
  });
}

const by = (outlets: number): string =>
  outlets > 0 ? ` by ${outlets} ${outlets === 1 ? "outlet" : "outlets"}` : "";

/** What takes no part in the comparison, where that is so. */
function bounds({ reports: compared, leftOut }: Comparison): Html {
  const cut = compared.flatMap(({ sentences, leftOut: more }, at) =>
    more > 0 ? [`of ${letterOf(at)}, the first ${sentences.length} sentences`] : [],
  );
  const kept = [...(leftOut > 0 ? [`the first ${compared.length} reports`] : []), ...cut];
  return html`${kept.length > 0 && html`<p class="hint">Compared are ${kept.join("; ")}.</p>\n`}`;
}
