import type { DateRole } from "../article.ts";
import type { TextSteering } from "../steering.ts";
import { findDates } from "./dates/find-dates.ts";
import type { Taking } from "./rule.ts";
import { withoutWeekday } from "./weekday-before.ts";

const CLOCK = "\\d{1,2}[:.hч]\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?";
const ZONE =
  "(?:[ap]\\.?m\\.?|[AP]M|Uhr|GMT|UTC|MSK|SGT|HKT|CEST|EEST|AE[SD]T|[BCEIJMP]ST|[CEMP]DT|[CEMW]ET|local time|Z|[+-]\\d{2}:?\\d{2})";

// T10:30:00+08:00   , 10:30 a.m. EST   à 14h05   г., 10:30
const TIME = new RegExp(
  `^(?:\\sг(?:ода|\\.))?(?:(?:T|[\\s,]{0,3}(?:(?:at|à|в|um)\\s)?)${CLOCK}(?:\\s?${ZONE}){0,2}(?![\\p{L}\\p{N}]))?`,
  "u",
);
const GAP = /^[\s,;|·]*/u;

// Published on 14 June 2019, the list names a ferry: a sentence, unless it is "by Ada Marlow"
const PROSE = /^,?\s(?!(?:by|par|von|por) \p{Lu}[^.,]{1,60}$)[\p{Ll}\p{Lo}]/u;

/** A label of a day at the start of a line: the day after it, and a clock time, which no civil day needs. A sentence that opens with such words is `null`. */
export function labelledDay(
  text: string,
  label: RegExp,
  role: DateRole,
  { settings: { dateOrder } }: TextSteering,
): Taking | null {
  const found = label.exec(text)?.[0];
  if (found === undefined) return null;
  const rest = text.slice(found.length);
  const day = findDates(rest, dateOrder)[0];
  if (!day || !/^(?:(?:on|le|am|el)\s)?$/iu.test(withoutWeekday(rest.slice(0, day.start))))
    return null;
  const end = day.start + day.text.length;
  const after = rest.slice(end);
  const time = TIME.exec(after)?.[0] ?? "";
  const left = after.slice(time.length);
  if (!/[:：]\s?$/u.test(found) && PROSE.test(left)) return null;
  const length = text.length - left.length + (GAP.exec(left)?.[0].length ?? 0);
  const words = text.slice(0, length).trim();
  return { length, findings: [{ field: "date", role, seen: day.seen, text: words }] };
}
