import type { Article, DateClaim, Evidence } from "../../src/article.ts";
import { type Html, html } from "../../src/html/html.ts";
import { longDay } from "./dates.ts";
import { CORRECTION_NAMES, ROLE_NAMES } from "./words.ts";

/** One thing that the archive says of a text, and the words that prove it. */
interface Known {
  readonly field: string;
  readonly value: string;
  readonly proofs: readonly Evidence[];
}

type WithoutBody = Omit<Article, "body">;

/** Field, value, and the words of the text that prove it, with their line and the rule that read them; what the editor set, what was left out and what was mended. */
export const evidence = (article: WithoutBody, language: string): Html => html`<table>
<thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Words in the file, line, rule</th></tr></thead>
<tbody>
${knownOf(article, language).map(knownRow)}</tbody>
</table>
${setByEditor(article.corrections)}${proofSection("Left out of the text", article.removed)}${proofSection("Mended in the text", article.repairs)}<p class="file">From the file <code>${article.path}</code>, read as ${article.encoding}; SHA-256 <code class="hash">${article.sha256}</code></p>`;

const knownRow = ({ field, value, proofs }: Known): Html | false =>
  proofs.length > 0 &&
  html`<tr><th scope="row">${field}</th><td><bdi>${value}</bdi></td><td>${proofList(proofs)}</td></tr>\n`;

const proofList = (proofs: readonly Evidence[]): Html =>
  html`<ul class="proofs">${proofs.map(
    ({ text, line, rule }) =>
      html`<li><q><bdi>${text}</bdi></q> <span class="where">${whereOf(rule, line)}, <code>${rule}</code></span></li>`,
  )}</ul>`;

function whereOf(rule: string, line: number): string {
  if (rule === "correction") return `corrections.csv, line ${line}`;
  if (rule === "archive-language") return "archive.yml";
  return line === 0 ? "path" : `line ${line}`;
}

/** What the editor set, why, and what the text has in its place. */
const setByEditor = (corrections: Article["corrections"]): Html | false =>
  corrections.length > 0 &&
  html`<h3>Set by the editor</h3>
<ul class="proofs">${corrections.map(
    ({ field, value, reason, found }) =>
      html`<li>${CORRECTION_NAMES[field] ?? field}: ${
        value === "" ? "not told" : html`<b><bdi>${value}</bdi></b>`
      }${reason !== "" && ` — ${reason}`}${
        found.length > 0 && html`<br><span class="where">In the text:</span> ${proofList(found)}`
      }</li>`,
  )}</ul>
`;

const proofSection = (heading: string, proofs: readonly Evidence[]): Html | false =>
  proofs.length > 0 && html`<h3>${heading}</h3>\n${proofList(proofs)}\n`;

const names = (all: readonly { readonly name: string }[]): string =>
  all.map(({ name }) => name).join(", ");

/** Everything that was inferred, in the order in which a reader asks for it. */
function knownOf(article: WithoutBody, language: string): readonly Known[] {
  const proved = (field: string, value: string | null, key: string): Known => ({
    field,
    value: value ?? "",
    proofs: article.evidence[key] ?? [],
  });
  return [
    proved("Headline", article.headline, "headline"),
    proved("Title shown", article.displayTitle, "displayTitle"),
    ...article.dates.map((claim) => dateKnown(claim, language)),
    proved("Dateline", article.dateline?.text ?? null, "dateline"),
    proved("Source", names(article.sources), "sources"),
    proved("Passed on by", names(article.distributors), "distributors"),
    proved("Written by", names(article.byline), "byline"),
    proved("Credit", article.credit, "credit"),
    proved("Photo credit", article.photoCredits.join(", "), "photoCredits"),
    proved("Language", article.language, "language"),
    proved("Read as", article.encoding, "encoding"),
    proved("Paragraphs", "put together from lines", "reflowed"),
    ...article.topics.map(({ label, evidence }) => ({
      field: "Topic",
      value: label,
      proofs: evidence,
    })),
    proved("People", names(article.people), "people"),
    proved("Organisations", names(article.organisations), "organisations"),
    proved("Places", names(article.places), "places"),
  ];
}

/** A day that follows from another one is said to; a day that cannot be known is a clue. */
function dateKnown({ role, date, certainty, evidence }: DateClaim, language: string): Known {
  const value =
    date === null
      ? "a clue: the day cannot be known from it"
      : longDay(date, language) + (certainty === "resolved" ? ", worked out" : "");
  return { field: ROLE_NAMES[role], value, proofs: [evidence] };
}
