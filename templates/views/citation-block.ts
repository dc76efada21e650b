import { bibtexCitation } from "../../src/cite/bibtex.ts";
import { citationOf } from "../../src/cite/citation.ts";
import { cslCitations } from "../../src/cite/csl-json.ts";
import { plainCitation } from "../../src/cite/plain.ts";
import { risCitation } from "../../src/cite/ris.ts";
import { absolute } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { OpenArticle } from "../../src/publish/open-article.ts";
import type { Site } from "../../src/publish/plan.ts";
import { longDay } from "./dates.ts";

/** An article as it is cited, in four forms. Each stands in a field of its own, so that “select all” takes it and nothing else. */
export function citationBlock({ address, card, carried }: OpenArticle, site: Site): Html {
  const url = site.url && absolute(site.url, address);
  const citation = citationOf(card, { archive: site.title, url, carried });
  return html`<details class="cite">
<summary>Cite this article</summary>
<p>In a field, <kbd>Ctrl</kbd> <kbd>A</kbd> (on a Mac <kbd>⌘</kbd> <kbd>A</kbd>) selects the whole citation and nothing else.</p>
${form(
  "note",
  "Note",
  plainCitation(citation, (day) => longDay(day, site.language)),
)}${form("bibtex", "BibTeX", bibtexCitation(citation))}${form("ris", "RIS", risCitation(citation))}${form("csl", "CSL-JSON", cslCitations([citation]))}</details>
`;
}

/** A page ends its lines with LF, whatever the form has: a browser would change them anyway. */
function form(id: string, name: string, value: string): Html {
  const text = value.replaceAll("\r\n", "\n").replace(/\n$/u, "");
  return html`<label for="cite-${id}">${name}</label>
<textarea id="cite-${id}" readonly rows="${rowsOf(text)}">${text}</textarea>
`;
}

/** So many signs stand side by side where there is room. */
const COLUMNS = 68;

const rowsOf = (text: string): number =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / COLUMNS)), 0);
