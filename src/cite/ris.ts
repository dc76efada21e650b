import { type Citation, remarksOf } from "./citation.ts";
import { oneLine } from "./one-line.ts";
import { sortedName } from "./person.ts";

/** As a record of RIS: a tag and a value a line, lines end with CR and LF, and no value breaks its line. */
export function risCitation(citation: Citation): string {
  const { key, title, authors, outlets, day, language, archive, address, url } = citation;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "NEWS"],
    ["ID", key],
    ...authors.map((person) => ["AU", sortedName(person)] as const),
    ["TI", title],
    ["T2", outlets.length > 0 ? outlets.join(", ") : null],
    ["PY", day?.slice(0, 4) ?? null],
    ["DA", day?.replaceAll("-", "/") ?? null],
    ["LA", language],
    ["DB", archive],
    ["AV", address],
    ["UR", url],
    ...remarksOf(citation).map((remark) => ["N1", remark] as const),
    ["ER", ""],
  ];
  return fields
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join("");
}
