import { describe, expect, test } from "vitest";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

/** The days of a text that can shelve it, and the one that does. */
function daysOf(text: string, path = "a.txt", archive = ""): readonly string[] {
  const { dates, date } = articleOf(text, path, steering(archive));
  return [
    ...dates.filter(({ role }) => role !== "mentioned").map((day) => `${day.role} ${day.date}`),
    `shelved ${date}`,
  ];
}

const PROSE =
  "The first ferry left the harbour of Lannoth on Monday at noon, and with it went two hundred people who had waited since the storm. The board said that it would run every day.";

describe("which day shelves a text", () => {
  test.each<[what: string, text: string, days: readonly string[]]>([
    [
      "a day of the second sentence is no event",
      "The ministers met. On 14 June 2019 they went home.",
      ["shelved null"],
    ],
    [
      "a day of the first sentence is, though a law comes into force later",
      "On 14 June 2019 the ministers signed it.\n\nIt came into force on 1 January 2020.",
      ["event 2019-06-14", "shelved 2019-06-14"],
    ],
    [
      "a day of history is not: the text goes on to later ones",
      "On 12 May 2014 the board closed the basin.\n\nOn 3 March 2019 divers found a fault.",
      ["shelved null"],
    ],
    [
      "nor is one that lies years ago by its own words",
      "The ferry vanished ten years ago, on 1 February 1995.",
      ["shelved null"],
    ],
    [
      "a whole day of the second paragraph is one where the first has a weekday alone",
      "The board met on Friday.\n\nThe bank said Friday, Dec. 29, 2017, that it closes.",
      ["event 2017-12-29", "shelved 2017-12-29"],
    ],
    [
      "so is that of a caption that was taken out",
      `The ferry leaves Lannoth, Sunday, Dec. 31, 2017. Ada Marlow/Reuters\n\n${PROSE}`,
      ["event 2017-12-31", "shelved 2017-12-31"],
    ],
    [
      "a day alone on the last line is that of the publication",
      `${PROSE}\n\nLANNOTH CITY HALL,\n    May 6, 2021.`,
      ["published 2021-05-06", "event 2021-05-03", "shelved 2021-05-06"],
    ],
    [
      "a dateline may stand below a standfirst",
      `Ferry is back\n\nThe harbour board opens the line again.\n\n23 mai 2015. - ${PROSE}`,
      ["filed 2015-05-23", "shelved 2015-05-23"],
    ],
  ])("%s", (_, text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});

test("a person's year goes before that of an event, and after that of a print", () => {
  const text = "LANNOTH, April 1 (SNW) -- On 1 April 1988 the captain retired.";
  expect(daysOf(text, "a.txt", "year: 1987")[0]).toBe("filed 1987-04-01");
  expect(daysOf(text, "wire/1986/a.txt", "year: 1987")[0]).toBe("filed 1986-04-01");
  expect(daysOf(text)[0]).toBe("filed 1988-04-01");
  expect(daysOf(` date 1990-04-02 ${text}`, "a.txt", "year: 1987")[1]).toBe("filed 1990-04-01");
});

describe("what a person is told of days", () => {
  const noticesOf = (text: string, archive = ""): readonly string[] =>
    articleOf(text, "a.txt", steering(archive)).notices.map(
      ({ rule, place }) => `${rule} line ${place.line}`,
    );
  test("a weekday that is not the one of its day, and the day stands", () => {
    const text = `Ferry is back\n\nPublished: Wednesday, 22 December 2020\n\n${PROSE}`;
    expect(noticesOf(text)).toEqual(["weekday line 3"]);
    expect(daysOf(text)[0]).toBe("published 2020-12-22");
    expect(noticesOf(text.replace("Wednesday", "Tuesday"))).toEqual([]);
    expect(noticesOf(text.replace("Wednesday, 22", "Santo Domingo, 22"))).toEqual([]);
  });
  test("a day of numbers whose order nobody knows, unless archive.yml says it", () => {
    const text = `Published: 03/04/2020\n\n${PROSE}`;
    expect(noticesOf(text)).toEqual(["ambiguous-date line 1"]);
    expect(daysOf(text).at(-1)).toBe("shelved null");
    expect(noticesOf(text, "dateOrder: day-first")).toEqual([]);
    expect(daysOf(text, "a.txt", "dateOrder: day-first")[0]).toBe("published 2020-04-03");
    expect(daysOf(text, "a.txt", "dateOrder: month-first")[0]).toBe("published 2020-03-04");
  });
  test("not of days that are merely mentioned", () => {
    expect(noticesOf(`${PROSE}\n\nThe treaty of 03/04/2020 holds.`)).toEqual([]);
  });
});
