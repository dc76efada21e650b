import type { Export } from "../../src/exports.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { DataGuide, DataPart } from "../../src/publish/data-files.ts";
import type { Site } from "../../src/publish/plan.ts";
import { MANIFEST } from "../../src/publish/release/manifest.ts";
import { shelfName } from "./dates.ts";

/** The files of articles, year by year, and what tells of them. */
export const dataTables = (guide: DataGuide, site: Site): Html => html`<table class="sheet">
<thead><tr><th scope="col">Year</th><th scope="col">Records (NDJSON)</th><th scope="col">Table (CSV)</th></tr></thead>
<tbody>
${guide.parts.map((part) =>
  fileRow(nameOf(part, site), guide.address, [
    ["records", part.records],
    ["table", part.table],
  ]),
)}</tbody>
</table>
<p>For programs, <a href="${href(guide.address, guide.package)}">datapackage.json</a> lists all files and says what each field of them is, as a Data Package.</p>
<p>What this site consists of stands in <a href="${href(guide.address, MANIFEST)}">${MANIFEST}</a>: the SHA-256 of every file, and of every text that it was made from. <code>backfile verify</code> holds a copy of the site against it.</p>
`;

const fileRow = (
  name: string,
  from: string,
  links: readonly (readonly [label: string, address: string])[],
): Html =>
  html`<tr><th scope="row">${name}</th>${links.map(
    ([label, address]) =>
      html`<td><a href="${href(from, address)}">${label}<span class="unseen">, ${name}</span></a></td>`,
  )}</tr>\n`;

/** What the forms are called, and whom they are for. */
const FORMS: Readonly<Record<Export, readonly [name: string, use: string]>> = {
  bibtex: ["BibTeX", "LaTeX and JabRef"],
  ris: ["RIS", "Zotero, EndNote, Mendeley and Citavi"],
  "csl-json": ["CSL-JSON", "Pandoc and citation processors"],
  ninjs: ["ninjs", "newsrooms: IPTC ninjs 3.0, a news item a line"],
};

/** The same in the forms that `archive.yml` asks for. */
export function otherForms({ address, parts }: DataGuide, site: Site): Html | false {
  const forms = parts[0]?.exports.map(({ form }) => form) ?? [];
  return (
    forms.length > 0 &&
    html`<h2>In other forms</h2>
<p>The same articles, a year each: ${forms.map(
      (form, at) => html`${at > 0 && "; "}${FORMS[form][0]} for ${FORMS[form][1]}`,
    )}. All of them say what is not known, as “Cite this article” does.</p>
<table class="sheet">
<thead><tr><th scope="col">Year</th>${forms.map((form) => html`<th scope="col">${FORMS[form][0]}</th>`)}</tr></thead>
<tbody>
${parts.map((part) =>
  fileRow(
    nameOf(part, site),
    address,
    part.exports.map((each) => [FORMS[each.form][0], each.address] as const),
  ),
)}</tbody>
</table>
`
  );
}

const nameOf = ({ period, part }: DataPart, site: Site): string =>
  `${shelfName(period, site.language)}${part > 1 ? `, part ${part}` : ""}`;
