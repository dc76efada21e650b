import { type Citation, remarksOf } from "./citation.ts";

/** As CSL-JSON, a list of items: what is not known has no field. */
export const cslCitations = (citations: readonly Citation[]): string =>
  `[${citations.map(item).join(",\n")}]\n`;

/** An item with a field on each line. */
function item(citation: Citation): string {
  const { key, title, authors, outlets, day, language, archive, address, url } = citation;
  const remarks = remarksOf(citation);
  const fields: readonly (readonly [name: string, value: unknown])[] = [
    ["id", key],
    ["type", "article-newspaper"],
    ["title", title],
    ["author", authors.length > 0 ? authors : null],
    ["container-title", outlets.length > 0 ? outlets.join(", ") : null],
    ["issued", day && { "date-parts": [day.split("-").map(Number)] }],
    ["language", language],
    ["archive", archive],
    ["archive_location", address],
    ["URL", url],
    ["note", remarks.length > 0 ? remarks.join(" ") : null],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  return `{\n${lines.join(",\n")}\n}`;
}
