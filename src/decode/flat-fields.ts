import type { FrontMatterField } from "../article.ts";

// title: "Ferry \"Ada\" is back"      date: 2020-12-22      topics: [transport, weather]
// not: "- a", "a: b: c", "a: b # c", "a: |", "a: [b, [c]]", "a: 'b'", "a:" (they are left to the parser)
const SIGNS = "\\p{C}\\p{Zl}\\p{Zp}";
const PLAIN = `[\\p{L}\\p{N}](?:[^${SIGNS}:#]|:(?=[^\\s${SIGNS}]))*`;
const QUOTED = `"(?:[^${SIGNS}"\\\\]|\\\\["\\\\])*"`;
const ITEM = `[\\p{L}\\p{N}][^${SIGNS}:#,[\\]{}]*`;
const LIST = `\\[${ITEM}(?:, ${ITEM})*\\]`;
const FIELD = new RegExp(`^(?<key>[A-Za-z]{1,40}): (?<value>${PLAIN}|${QUOTED}|${LIST})$`, "u");

/** The entries of a block of YAML whose lines each tell one: a key of letters with one plain or double-quoted text, or with a flat list of plain ones. `null` where it holds something else, which is for the parser; the two say the same wherever both do. */
export function flatFields(block: string): readonly FrontMatterField[] | null {
  const fields: FrontMatterField[] = [];
  for (const [at, text] of block.split("\n").entries()) {
    if (at === 0 && text === "") continue;
    const { key = "", value = "" } = FIELD.exec(text)?.groups ?? {};
    if (key === "" || fields.some((field) => field.key === key)) return null;
    fields.push({ key, values: valuesOf(value), line: at + 1 });
  }
  return fields.length === 0 ? null : fields;
}

function valuesOf(value: string): readonly string[] {
  if (value.startsWith("[")) return value.slice(1, -1).split(",").map(trimmed);
  return [trimmed(value.startsWith('"') ? unquoted(value) : value)].filter((text) => text !== "");
}

const trimmed = (text: string): string => text.trim();

const unquoted = (value: string): string => value.slice(1, -1).replace(/\\(?<sign>["\\])/gu, "$1");
