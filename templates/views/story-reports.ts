import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { Report } from "../../src/stories.ts";
import { longDay } from "./dates.ts";
import { origin, titleLink } from "./entry-list.ts";
import { letterOf } from "./story-words.ts";
import { ROLE_NAMES } from "./words.ts";

/** The reports of a story in the order of time, each with its day, what that is to the text, and whose words it carries. `compared` is how many of them take part further down. */
export const storyReports = (
  reports: readonly Report[],
  compared: number,
  from: string,
  site: Site,
): Html => html`<section class="story-part" aria-labelledby="reports">
<h2 id="reports">In the order of time</h2>
<ol class="entries story-reports">
${reports.map(
  (report, at) => html`<li>
${at < compared && html`<b class="letter">${letterOf(at)}</b>\n`}<div>
${dayOf(report, site.language)}
${titleLink(report.entry, from)}
<span class="origin">${origin(report.entry)}${copyNote(report, reports, compared)}</span>
</div>
</li>
`,
)}</ol>
</section>
`;

function dayOf({ entry: { date, dateBasis } }: Report, language: string): Html {
  if (date === null || dateBasis === null) return html`<span class="no-day">Day not told</span>`;
  return html`<time datetime="${date}">${longDay(date, language)}, ${ROLE_NAMES[dateBasis].toLowerCase()}</time>`;
}

function copyNote({ copyOf }: Report, reports: readonly Report[], compared: number): Html | false {
  const at = reports.findIndex(({ entry }) => entry.address === copyOf);
  const original = reports[at];
  if (original === undefined) return false;
  const letter = at < compared ? `${letterOf(at)}, ` : "";
  return html` · carries the same words as ${letter}${origin(original.entry)}`;
}
