/** A calendar day as printed, `2020-12-22`. Never a `Date`: a dateline has no clock and no zone. Sorts as text. */
export type CivilDate = string & { readonly __brand: "CivilDate" };

const DAY_MS = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

const fromInstant = (instant: number): CivilDate =>
  new Date(instant).toISOString().slice(0, 10) as CivilDate;

const toInstant = (date: CivilDate): number => Date.parse(midnight(date));

/** The one maker of days. `null` for a day that no calendar has (31 February, month 13) or a year outside 1000 to 9999. */
export function toCivilDate(year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  const instant = new Date(Date.UTC(year, month - 1, day));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day
    ? (`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate)
    : null;
}

/** `2020-12-22` as text becomes a day; anything else is `null`. */
export function parseCivilDate(text: string): CivilDate | null {
  const instant = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(instant) || text < "1000") return null;
  const date = fromInstant(instant);
  return date === text ? date : null;
}

/** The day that many days later (earlier where negative). */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromInstant(toInstant(date) + days * DAY_MS);

/** Whole days from the first to the second; negative where the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  (toInstant(to) - toInstant(from)) / DAY_MS;

/** The instant that stands for a day where a format takes no day: midnight, UTC. A text tells no hour. */
export const midnight = (date: CivilDate): string => `${date}T00:00:00Z`;

/** 0 is Sunday, 6 is Saturday, as date-fns counts them. */
export const weekdayOf = (date: CivilDate): number => new Date(toInstant(date)).getUTCDay();

export const yearOf = (date: CivilDate): string => date.slice(0, 4);
export const monthOf = (date: CivilDate): string => date.slice(0, 7);
