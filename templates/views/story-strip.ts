import { type Html, html } from "../../src/html/html.ts";
import type { ComparedSentence, Comparison } from "../../src/stories/compare/comparison.ts";
import type { Report } from "../../src/stories.ts";
import { origin } from "./entry-list.ts";
import { heldName } from "./held-name.ts";
import { letterOf, placeOf } from "./story-words.ts";

/** Every sentence of every report as a small cell that says how many reports have it, and leads to it. Nothing is said by colour alone. */
export function storyStrip({ reports }: Comparison, told: readonly Report[]): Html {
  return html`<section class="story-part" aria-labelledby="strip">
<h2 id="strip">Sentence by sentence</h2>
<p class="hint">One cell a sentence, in the order of each report; it leads to the sentence below. A figure says how many reports have the same sentence, ≈ that another report has one like it, and a dot that only this one has it.</p>
<dl class="story-strip">
${reports.map(
  (
    { sentences },
    report,
  ) => html`<div><dt><b class="letter">${letterOf(report)}</b> ${nameOf(told[report])}</dt><dd><ol>${sentences.map(
    (sentence, at) => cell(sentence, report, at, reports.length),
  )}</ol></dd></div>
`,
)}</dl>
</section>
`;
}

const nameOf = (report: Report | undefined): string => (report ? origin(report.entry) : "");

function cell(sentence: ComparedSentence, report: number, at: number, count: number): Html {
  const { kind, sign } = lookOf(sentence);
  return html`<li><a class="cell cell-${kind}" href="#${placeOf(report, at)}"><span aria-hidden="true">${sign}</span><span class="unseen">Sentence ${at + 1}, ${heldName(sentence, count)}</span></a></li>`;
}

function lookOf({ same, similar }: ComparedSentence): {
  readonly kind: string;
  readonly sign: string;
} {
  if (same.length > 0) return { kind: "same", sign: String(same.length + 1) };
  return similar.length > 0 ? { kind: "similar", sign: "≈" } : { kind: "alone", sign: "·" };
}
