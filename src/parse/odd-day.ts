/** Before it nobody printed news; after it nobody has. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

const CLOCK = /[T ](?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?/u;

/** What is odd in a day that front matter gives, though it can be read: what was expected in its place, or `null`. */
export function oddDay(value: string, year: number | null): string | null {
  if (/(?![0-9])\p{Nd}/u.test(value)) return "a day in the digits 0 to 9";
  const { hours, minutes, seconds } = CLOCK.exec(value)?.groups ?? {};
  const clock = [hours, minutes, seconds].map((part) => Number(part ?? 0));
  if ([24, 60, 60].some((end, at) => (clock[at] ?? 0) >= end)) return "a time of day that exists";
  const isFar = year !== null && (year < FIRST_YEAR || year > LAST_YEAR);
  return isFar ? `a year from ${FIRST_YEAR} to ${LAST_YEAR}` : null;
}
