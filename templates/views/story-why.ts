import { type Html, html } from "../../src/html/html.ts";
import type { Reasons } from "../../src/stories.ts";
import { longDay } from "./dates.ts";

/** Why texts count as reports of one event: what they share, and what the editor joined. */
export function storyWhy(
  { words, names, events, byHand }: Reasons,
  language: string,
): Html | false {
  const days = events.map((day) => longDay(day, language));
  const facts = [
    reason("Day of the event", days),
    reason("Names they share", names),
    reason("Rare words they share", words),
    reason("Put here by the editor", byHand),
  ];
  return (
    facts.some((fact) => fact !== false) &&
    html`<section class="story-part" aria-labelledby="why">
<h2 id="why">Why these count as one event</h2>
<dl class="facts">
${facts}</dl>
</section>
`
  );
}

const reason = (name: string, values: readonly string[]): Html | false =>
  values.length > 0 &&
  html`<div><dt>${name}</dt><dd>${values.map(
    (value, at) => html`${at > 0 && ", "}<bdi>${value}</bdi>`,
  )}</dd></div>\n`;
