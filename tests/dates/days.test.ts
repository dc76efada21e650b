import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, daysBetween, parseCivilDate, weekdayOf } from "../../src/civil-date.ts";
import { findDates } from "../../src/parse/dates/find-dates.ts";
import { wholeDay } from "../../src/parse/dates/seen-date.ts";
import { dayAndMonth, longDay, monthAndYear, weekdayName } from "../../templates/views/dates.ts";
import { articleOf } from "../pipeline.ts";
import {
  iso,
  LANGUAGE_WAYS,
  PLAIN_WAYS,
  realDays,
  shortMonth,
  unrealDays,
  type Way,
  type Ymd,
} from "./written-days.ts";

/** Zones on both sides of the day line, one that skipped a whole day, and one that is half an hour off. */
const ZONES = ["UTC", "Pacific/Kiritimati", "America/Adak", "Asia/Kolkata"];
const OFFSETS = [0, -840, 600, -330];

const DAYS = realDays();
const WAYS = [...PLAIN_WAYS, ...LANGUAGE_WAYS];

/** Each day in some of the ways, so that every way has days of all months and years. */
const written = DAYS.flatMap((day, at) =>
  [0, 1, 2].map((more) => ({ day, way: WAYS[(at * 3 + more) % WAYS.length] })),
).flatMap(({ day, way }) => (way ? [{ day, way, text: way.write(day) }] : []));

/** Texts that say one day in the places that tell it. */
const PLACES: Readonly<Record<string, (day: Ymd) => string>> = {
  "front matter": (day) =>
    `---\ntitle: The ferry is back\ndate: ${iso(day)}\n---\nIt sailed again.`,
  "a clock that is ahead": (day) =>
    `---\ntitle: The ferry is back\ndate: ${iso(day)}T00:30:00+14:00\n---\nIt sailed again.`,
  "a clock that is behind": (day) =>
    `---\ntitle: The ferry is back\ndate: "${iso(day)} 23:45:00 -11:00"\n---\nIt sailed again.`,
  "a label": (day) => ` date ${iso(day)} The ferry to Lannoth sailed again, the board said.`,
  "a label and a clock": (day) =>
    `The ferry is back\n\nPublished: ${iso(day)} 23:59\n\nIt sailed again.`,
  "a label and a dateline": ({ year, month, day }) =>
    ` date ${iso({ year, month, day })} LANNOTH, ${shortMonth(month)} ${day} (SNW) -- The ferry sailed again. Enditem`,
};

const shelved = (text: string): string | null => articleOf(text).date;

/** What is found, where it is not the day that was written. */
const wrong = ({ day, way, text }: { day: Ymd; way: Way; text: string }): readonly string[] => {
  const found = findDates(`It sailed on ${text} again.`, null);
  const date = found[0] ? wholeDay(found[0].seen) : null;
  return found.length === 1 && date === iso(day)
    ? []
    : [`${way.name}: ${text}: ${found.map(({ seen }) => wholeDay(seen))}`];
};

describe.each(ZONES.map((zone, at) => [zone, OFFSETS[at]] as const))("in %s", (zone, offset) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test("the clock of the process is that of the zone", () => {
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offset);
  });

  test("every written day is found as that day", () => {
    expect(written.length).toBeGreaterThan(40_000);
    expect(written.flatMap(wrong).slice(0, 20)).toEqual([]);
  });

  test.each(Object.entries(PLACES))("%s shelves a text under its day", (_, write) => {
    const some = DAYS.filter((_, at) => at % 131 === 0);
    const misplaced = some.flatMap((day) => {
      const date = shelved(write(day));
      return date === iso(day) ? [] : [`${iso(day)}: ${date}`];
    });
    expect(some.length).toBeGreaterThan(100);
    expect(misplaced.slice(0, 20)).toEqual([]);
  });

  test("a day that no calendar has is never found as another one", () => {
    const rolled = unrealDays.flatMap((day) =>
      PLAIN_WAYS.filter(({ byNumber }) => byNumber || (day.month > 0 && day.month < 13)).flatMap(
        ({ name, write }) => {
          const dates = findDates(`It sailed on ${write(day)} again.`, null);
          return dates.some(({ seen }) => wholeDay(seen) !== null)
            ? [`${name}: ${write(day)}: ${dates.map(({ seen }) => wholeDay(seen))}`]
            : [];
        },
      ),
    );
    expect(rolled).toEqual([]);
  });

  test.each(Object.entries(PLACES))("%s with such a day leaves the text undated", (_, write) => {
    const taken = unrealDays
      .filter(({ year }) => year === 1900)
      .filter(({ month }) => month > 0 && month < 13)
      .flatMap((day) => {
        const date = shelved(write(day));
        return date === null ? [] : [`${iso(day)}: ${date}`];
      });
    expect(taken).toEqual([]);
  });

  test("a printed day is the day, and its weekday and neighbours are those of the calendar", () => {
    const long = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
    const misprinted = DAYS.flatMap((day) => {
      const date = parseCivilDate(iso(day));
      if (date === null) return [`${iso(day)} is no day`];
      const instant = Date.UTC(day.year, day.month - 1, day.day);
      const [nth, month, year] = long.format(instant).split(" ");
      const asPrinted = [
        ...[longDay(date, "en"), dayAndMonth(date, "en"), monthAndYear(date.slice(0, 7), "en")],
        ...[weekdayName(date, "en"), weekdayOf(date)],
        ...[daysBetween(date, addDays(date, 1)), daysBetween(addDays(date, -366), date)],
      ];
      const meant = [
        ...[`${nth} ${month} ${year}`, `${nth} ${month}`, `${month} ${year}`],
        ...[weekday.format(instant), new Date(instant).getUTCDay(), 1, 366],
      ];
      return `${asPrinted}` === `${meant}` ? [] : [`${asPrinted} for ${meant}`];
    });
    expect(misprinted.slice(0, 20)).toEqual([]);
  });
});
