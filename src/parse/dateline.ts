import type { Steering } from "../steering.ts";
import { findDates } from "./dates/find-dates.ts";
import { outlet } from "./outlet.ts";
import { placeName } from "./place-name.ts";
import type { Finding, Taking } from "./rule.ts";

/** A place as datelines print it: capitals or capitalised words, a region after a comma, no sentence. */
export const PLACE =
  "(?<place>[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’ -]{1,38}(?:, ?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}. ]{1,20})?)";

/** A place in capitals only: the one kind that stands without an agency. */
export const CAPITAL_PLACE =
  "(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,38}\\p{Lu}(?:, ?\\p{Lu}[\\p{L}. ]{1,15})?)";

/** What stands between a dateline and its sentence. */
export const SEPARATOR = "(?:--|—|–|-|\\.-|_|:)";

/** The parts of a dateline, as a pattern's named groups give them. */
interface Parts {
  readonly whole: string;
  readonly place: string | undefined;
  readonly date: string | undefined;
  readonly agency: string | undefined;
}

/** What a dateline says: its place, the day it was filed, its agency. `null` where its date is none. */
export function dateline(parts: Parts, length: number, known: Steering): Taking | null {
  const { place, date, agency } = parts;
  const text = parts.whole.trim();
  const findings: Finding[] = [
    { field: "dateline", value: text, place: place ? placeName(place) : null, text },
  ];
  if (date !== undefined) {
    const found = findDates(date)[0];
    if (found === undefined || found.text.length < date.trim().replace(/\.$/u, "").length - 1)
      return null;
    findings.push({ field: "date", role: "filed", seen: found.seen, text: date.trim() });
  }
  if (agency !== undefined) findings.push(outlet(agency.trim(), text, known));
  return { length, findings };
}
