import { printable } from "../../notice.ts";
import type { Paint } from "../colour.ts";
import { padTo } from "../columns.ts";
import type { Found } from "./found.ts";
import { labelOf } from "./labels.ts";
import { wrapped } from "./rows.ts";

/** Where a value begins. */
const VALUE_AT = 14;

/** A label, and words beside it in as many rows as they need. */
export function labelled(
  label: string,
  words: string,
  width: number,
  paint: Paint,
): readonly string[] {
  const rows = wrapped(printable(words), width - VALUE_AT);
  return rows.map((row, at) =>
    at === 0 ? paint("bold", padTo(label, VALUE_AT)) + row : " ".repeat(VALUE_AT) + row,
  );
}

/** `published     2021-02-05, stated  "date 2021-02-05"  [label-date]` */
export function foundRow(
  { field, value, note, rule }: Found,
  proof: string,
  width: number,
  paint: Paint,
): readonly string[] {
  const said = [value, note].filter((part) => part !== null).join(", ");
  const words = [said, proof, `[${rule}]`].filter((part) => part !== "").join("  ");
  return labelled(labelOf(field), words, width, paint);
}
