import { type Citation, remarksOf } from "./citation.ts";
import { oneLine } from "./one-line.ts";
import type { Person } from "./person.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** As an entry of BibTeX and biblatex, UTF-8, every special sign escaped. */
export function bibtexCitation(citation: Citation): string {
  const { key, title, authors, outlets, day, language, archive, address, url } = citation;
  const place = url === null ? `${archive}, ${address}.` : `${archive}.`;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", authors.length > 0 ? braced(authors.map(author).join(" and ")) : null],
    ["title", braced(braced(text(title)))],
    ["journal", outlets.length > 0 ? braced(braced(text(outlets.join(", ")))) : null],
    ["entrysubtype", braced("newspaper")],
    ["date", day && braced(day)],
    ["year", day && braced(day.slice(0, 4))],
    ["month", (day && MONTHS[Number(day.slice(5, 7)) - 1]) ?? null],
    ["note", braced(text([place, ...remarksOf(citation)].join(" ")))],
    ["langid", language && braced(text(language))],
    // Read word for word, so nothing in it is escaped; an address holds neither braces nor blanks.
    ["url", url && braced(url)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = ${value},`],
  );
  return `@article{${key},\n${lines.join("\n")}\n}\n`;
}

const braced = (value: string): string => `{${value}}`;

const author = (person: Person): string =>
  "literal" in person
    ? braced(text(person.literal))
    : `${text(person.family)}, ${text(person.given)}`;

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  // As \{ it would count as a brace, and one alone would swallow the rest of the file.
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};

const text = (value: string): string =>
  oneLine(value).replace(/[\\{}~^&%$#_]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`);
