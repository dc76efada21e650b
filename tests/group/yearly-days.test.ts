import { describe, expect, test } from "vitest";
import { archiveOf } from "../stories/sample.ts";

const DAYS = ["22 December 2020", "22 December 2018", "29 February 2020", "22 December 2020"];

/** The groups of an archive that has a text of each of these days. */
const groupsOf = (days: readonly string[]) =>
  archiveOf(
    Object.fromEntries(
      days.map((day, at) => [
        `${at}.txt`,
        `Headline ${at}
Published: ${day}

The port closed.`,
      ]),
    ),
  ).groups;

describe("a day of the year", () => {
  test("has its articles of every year, the newest year first", () => {
    const [, day] = groupsOf(DAYS).yearlyDays;
    expect(day).toMatchObject({ address: "on/12-22.html", day: "12-22", count: 3 });
    expect(day?.years.map(({ link, entries }) => [link.address, entries.length])).toEqual([
      ["2020/12/22/index.html", 2],
      ["2018/12/22/index.html", 1],
    ]);
  });

  test("leads to the nearest days of the year that hold anything, and counts none of theirs", () => {
    expect(
      groupsOf(DAYS).yearlyDays.map(({ day, previous, next }) => [day, previous, next]),
    ).toEqual([
      ["02-29", null, { label: "12-22", address: "on/12-22.html", count: 0 }],
      ["12-22", { label: "02-29", address: "on/02-29.html", count: 0 }, null],
    ]);
  });
});

test("the calendar of the year counts the articles of all years", () => {
  expect(groupsOf(DAYS).yearlyCalendar).toEqual([
    {
      address: "on/index.html",
      days: [
        { label: "02-29", address: "on/02-29.html", count: 1 },
        { label: "12-22", address: "on/12-22.html", count: 3 },
      ],
    },
  ]);
});

test("texts that tell no day have no day of the year", () => {
  const { yearlyDays, yearlyCalendar } = archiveOf({ "a.txt": "The port closed." }).groups;
  expect([yearlyDays, yearlyCalendar]).toEqual([[], []]);
});
