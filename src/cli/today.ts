import { type CivilDate, parseCivilDate } from "../civil-date.ts";

/** The day (UTC) that `build` stamps on a line which it adds to `content/`; `SOURCE_DATE_EPOCH` sets it, as reproducible-builds.org has it. The one clock of the program. */
export function today(): CivilDate {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  const now = Number.isInteger(seconds) ? new Date(seconds * 1000) : new Date();
  const date = parseCivilDate(now.toISOString().slice(0, 10));
  if (date === null) throw new RangeError(`no day: ${now.toISOString()}`);
  return date;
}
