import { groupBy } from "../../src/group-by.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Disagreement, Said } from "../../src/stories/compare/comparison.ts";
import { longDay } from "./dates.ts";
import { placeName, placeOf } from "./story-words.ts";
import { sectionName } from "./words.ts";

/** Numbers, days and names that reports tell differently, each with the sentences in which they stand. */
export const storyDisagreements = (
  disagreements: readonly Disagreement[],
  language: string,
): Html | false =>
  disagreements.length > 0 &&
  html`<section class="story-part" aria-labelledby="differently">
<h2 id="differently">Told differently</h2>
<table class="sheet story-told">
<thead><tr><th scope="col">What</th><th scope="col">As told, with the sentences</th></tr></thead>
<tbody>
${disagreements.map(
  ({
    kind,
    about,
    said,
  }) => html`<tr><th scope="row"><bdi>${NAMES[kind] ?? NAMES[about] ?? sectionName(about)}</bdi></th><td><ul>${versionsOf(
    said,
  ).map((version) => told(version, language))}</ul></td></tr>
`,
)}</tbody>
</table>
</section>
`;

/** What kinds of disagreement are called, and counts that have a name of their own. */
const NAMES: Readonly<Record<string, string>> = {
  "event-day": "Day of the event",
  day: "Day",
  name: "Name",
  killed: "Killed",
  injured: "Injured",
  missing: "Missing",
  arrested: "Arrested",
  aboard: "On board",
  passengers: "Passengers",
  "%": "Per cent",
};

/** Who says the same in the same words stands together. */
const versionsOf = (said: readonly Said[]): readonly (readonly Said[])[] => [
  ...groupBy(said, ({ day, words }) => [day ?? words.toLowerCase()]).values(),
];

function told(version: readonly Said[], language: string): Html {
  const [first] = version;
  const words = html`<bdi>${first?.words ?? ""}</bdi>`;
  return html`<li>${first?.day ? html`<b>${longDay(first.day, language)}</b> (“${words}”)` : html`<b>${words}</b>`} <span class="where">${version.map(
    ({ report, sentence }, at) =>
      html`${at > 0 && ", "}<a href="#${placeOf(report, sentence)}">${placeName(report, sentence)}</a>`,
  )}</span></li>`;
}
