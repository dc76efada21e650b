import type { Found } from "../../check/found.ts";
import { count } from "../summary.ts";

/** What was found in the texts as a table: a field a row; a cell is blank where a field has no such thing. */
export const foundTable = (found: readonly Found[], texts: number): string =>
  [
    `What was found in ${count(texts, "text")}`,
    row("field", "found", "", "resolved", "unknown", ""),
    ...found.map(({ field, found: stated, resolved, unknown, kinds }) =>
      row(
        field,
        String(stated),
        percent(stated, texts),
        cell(resolved),
        cell(unknown),
        Object.entries(kinds)
          .map(([kind, number]) => `${kind} ${number}`)
          .join(", "),
      ),
    ),
    "",
  ].join("\n");

const row = (
  field: string,
  found: string,
  share: string,
  resolved: string,
  unknown: string,
  kinds: string,
): string =>
  `  ${field.padEnd(18)}${found.padStart(7)}${share.padStart(7)}${resolved.padStart(10)}${unknown.padStart(9)}   ${kinds}`.trimEnd();

const cell = (number: number | null): string => (number === null ? "" : String(number));

const percent = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((100 * part) / whole)} %`;
