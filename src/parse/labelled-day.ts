import type { DateRole } from "../article.ts";
import { findDates } from "./dates/find-dates.ts";
import type { Taking } from "./rule.ts";

const TIME =
  /^[\s,T]*(?:at\s|à\s|в\s|um\s)?\s?(?:\d{1,2}[:.hч]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|Uhr|[A-Z]{2,4})?)?[\s,;|·]*/u;
const WEEKDAY = /^(?:\p{L}{3,12},?\s)?/u;

/** A label of a day at the start of a line: the day after it, and a clock time, which no civil day needs. */
export function labelledDay(text: string, label: RegExp, role: DateRole): Taking | null {
  const match = label.exec(text);
  if (!match) return null;
  const rest = text.slice(match[0].length);
  const day = findDates(rest)[0];
  if (!day || day.start > (WEEKDAY.exec(rest)?.[0].length ?? 0)) return null;
  const end = day.start + day.text.length;
  const length = match[0].length + end + (TIME.exec(rest.slice(end))?.[0].length ?? 0);
  const words = text.slice(0, length).trim();
  return { length, findings: [{ field: "date", role, seen: day.seen, text: words }] };
}
