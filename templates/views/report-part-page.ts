import type { Stacks } from "../../src/card.ts";
import { isGiven } from "../../src/given-title.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import { DATA_PAGE } from "../../src/publish/data-files.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { PartLink, ReportedText, ReportPart } from "../../src/publish/report-parts.ts";
import { shelfName } from "./dates.ts";
import { direction, languageTag } from "./direction.ts";
import { evidence } from "./evidence.ts";
import { layout } from "./layout.ts";
import { noticeMessage } from "./notice-message.ts";
import { trail } from "./trail.ts";
import { articles } from "./words.ts";

/** The texts of a source, each with all that is known of it, the words that prove it, what was left out, and its notices. */
export function reportPartPage(part: ReportPart, site: Site, stacks: Stacks): Html {
  const { address, source, report, period, texts, parts } = part;
  const name = source.label ?? "Source not told";
  const years = period === null ? "" : nameOf({ ...part, period }, site);
  return layout({
    site,
    address,
    title: ["Check", name, years].filter((each) => each !== "").join(", "),
    unlisted: true,
    main: html`${trail(above(part, report, name), address, (label) => label)}
<h1><bdi>${name}</bdi> <small>${years === "" ? "Check" : `Check, ${years}`}</small></h1>
<p class="standfirst">${articles(period === null ? source.count : texts.length)}.</p>
${parts.length > 0 && yearList(parts, address, site)}${texts.map((text) => textPart(text, address, site, stacks))}`,
  });
}

const above = ({ period, source }: ReportPart, report: string, name: string) => [
  { label: "Data", address: DATA_PAGE, count: 0 },
  { label: "Check", address: report, count: 0 },
  ...(period === null ? [] : [{ label: name, address: source.address, count: source.count }]),
];

const nameOf = ({ period, number }: Pick<PartLink, "period" | "number">, site: Site): string =>
  `${shelfName(period, site.language)}${number > 1 ? `, part ${number}` : ""}`;

const yearList = (parts: readonly PartLink[], from: string, site: Site): Html =>
  html`<nav class="strip" aria-label="By year"><ul>
${parts.map(
  (part) =>
    html`<li><a href="${href(from, part.address)}">${nameOf(part, site)}</a> <span class="count">${part.count}</span></li>\n`,
)}</ul></nav>
`;

const textPart = (
  { place, card, notices }: ReportedText,
  from: string,
  site: Site,
  stacks: Stacks,
): Html =>
  html`<section class="evidence" id="${place}">
<h2${!isGiven(card) && html` class="title-made"`}><a href="${href(from, card.address)}" lang="${languageTag(card.language)}" dir="${direction(card.language)}">${card.displayTitle}</a></h2>
${
  notices.length > 0 &&
  html`<ul class="notices">
${notices.map(({ rule, message }) => html`<li><code>${rule}</code> ${noticeMessage(message)}</li>\n`)}</ul>
`
}${evidence(stacks.articleOf(card), site.language)}
</section>
`;
