import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type {
  Comparison,
  Placed,
  Row,
  Run,
  SideBySide,
} from "../../src/stories/compare/comparison.ts";
import type { Report } from "../../src/stories.ts";
import { direction, languageTag } from "./direction.ts";
import { origin } from "./entry-list.ts";
import { heldName } from "./held-name.ts";
import { letterOf, placeName, placeOf } from "./story-words.ts";

/** What the columns are drawn from. */
interface Drawing {
  readonly comparison: Comparison;
  readonly told: readonly Report[];
  readonly from: string;
  readonly site: Site;
}

/** Each report beside the earlier one that it is nearest to: sentences that are alike on one row, words that differ marked, the rest at its place. Each sentence is a place that can be linked to, once on the page. */
export const storySideBySide = (drawing: Drawing): Html => {
  const { comparison, told } = drawing;
  return html`<section class="story-part" aria-labelledby="side-by-side">
<h2 id="side-by-side">Side by side</h2>
<p class="hint">Sentences of the same or like words stand on one row; words that the other report does not have are <mark>marked</mark>. The number before a sentence is its place in its report.${
    comparison.pairs.length > 1 &&
    " Each report stands beside the earlier one with which it has most in common."
  }</p>
${comparison.pairs.map(
  (pair, at) => html`<details class="pair"${at === 0 && html` open`}>
<summary>${nameOf(pair, told)} <span class="count">${tally(pair.rows)}</span></summary>
<div class="pair-row pair-head">${[pair.left, pair.right].map((report) => columnHead(report, drawing))}</div>
${pair.rows.map((row) => pairRow(row, pair, at === 0, drawing))}</details>
`,
)}</section>
`;
};

/** The left report is known by then. */
function nameOf({ left, right }: SideBySide, told: readonly Report[]): Html {
  const entry = told[right]?.entry;
  return html`<b class="letter">${letterOf(left)}</b> and <b class="letter">${letterOf(right)}</b>${entry !== undefined && html`, <bdi>${origin(entry)}</bdi>`}`;
}

/** How much two reports have in common. */
function tally(rows: readonly Row[]): string {
  const count = (wanted: Row["strength"]): number =>
    rows.filter(({ strength }) => strength === wanted).length;
  const [same, similar] = [count("same"), count("similar")];
  return same + similar === 0 ? "no sentence in common" : `${same} the same, ${similar} similar`;
}

function columnHead(report: number, { told, from }: Drawing): Html | false {
  const entry = told[report]?.entry;
  return (
    entry !== undefined &&
    html`<h3><b class="letter">${letterOf(report)}</b> <a href="${href(from, entry.address)}" lang="${languageTag(entry.language)}" dir="${direction(entry.language)}">${entry.displayTitle}</a></h3>`
  );
}

/** `places`: whether the sentences of the left report have their place here. */
function pairRow(row: Row, pair: SideBySide, places: boolean, drawing: Drawing): Html {
  const across = (other: number, [first]: readonly Placed[]): string | null =>
    row.strength === "similar" && first ? `like ${placeName(other, first.sentence)}` : null;
  const sides = [
    [row.left, pair.left, across(pair.right, row.right), places],
    [row.right, pair.right, across(pair.left, row.left), true],
  ] as const;
  return html`<div class="pair-row pair-${row.strength ?? "alone"}">
${sides.map(
  ([
    placed,
    report,
    like,
    isPlace,
  ]) => html`<div>${placed.map((each) => sentence(each, { report, like, isPlace }, drawing))}</div>
`,
)}</div>
`;
}

interface Side {
  readonly report: number;
  readonly like: string | null;
  readonly isPlace: boolean;
}

function sentence(placed: Placed, { report, like, isPlace }: Side, drawing: Drawing): Html {
  const { comparison, told, site } = drawing;
  const language = told[report]?.entry.language ?? "und";
  const place = placeOf(report, placed.sentence);
  const own = comparison.reports[report]?.sentences[placed.sentence];
  const held = like ?? heldName(own ?? ALONE, comparison.reports.length);
  return html`<p${isPlace && html` id="${place}"`} lang="${languageTag(language)}" dir="${direction(language)}"><a class="place" href="#${place}" lang="${site.language}" dir="ltr"><b>${placeName(report, placed.sentence)}</b>, ${held}</a> ${placed.runs.map(run)}</p>`;
}

const ALONE = { same: [], similar: [] };

const run = ({ text, differs }: Run): Html =>
  differs ? html`<mark>${text}</mark>` : html`${text}`;
