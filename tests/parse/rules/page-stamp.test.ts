import { expect, test } from "vitest";
import type { Line } from "../../../src/article.ts";
import { pageStamp } from "../../../src/parse/rules/page-stamp.ts";
import { steering } from "../../steering.ts";

const MENU = "Home\n\nSport\n\nContact us\n\nFerry is back";
const PROSE =
  "The first ferry left the harbour of Lannoth on Monday at noon, and with it went two hundred people who had waited since the storm. The board said that it would run every day.";
const MORE = `${PROSE}\n\n${PROSE}`;
const TEASERS =
  "3 May 2021\n\nAnother ferry\n\n2 May 2021\n\nA third ferry\n\n1 May 2021\n\nA fourth ferry";

const found = (page: string): readonly string[] => {
  const lines = page.split("\n").map((text, at): Line => ({ number: at + 1, text }));
  return pageStamp
    .look(lines, steering())
    .map((mark) =>
      mark.field === "date"
        ? `${mark.role} ${mark.seen.year}-${mark.seen.month}-${mark.seen.day} line ${mark.line}`
        : mark.field,
    );
};

test.each([
  ["above the text", `${MENU}\n\n4 May 2021\n\n${MORE}`, ["published 2021-5-4 line 9"]],
  [
    "with a name and a time",
    `${MENU}\n\nBy Ada Marlow 4 May 2021 10:30 am\n\n${MORE}`,
    ["published 2021-5-4 line 9"],
  ],
  [
    "with a label",
    `${MENU}\n\nVeröffentlicht am 04.05.21\n\n${MORE}`,
    ["published 2021-5-4 line 9"],
  ],
  ["in Japanese", `${MENU}\n\n2021年5月4日 10時00分\n\n${MORE}`, ["published 2021-5-4 line 9"]],
  [
    "the nearest one, not today's above the menu",
    `Friday, 7 May 2021\n\n${MENU}\n\n4 May 2021\n\n${MORE}`,
    ["published 2021-5-4 line 11"],
  ],
  [
    "the first one, not that of the change",
    `${MENU}\n\n4 May 2021\nUpdated 5 May 2021\n\n${MORE}`,
    ["published 2021-5-4 line 9"],
  ],
  [
    "the change, where it stands alone",
    `${MENU}\n\nUpdated 5 May 2021\n\n${MORE}`,
    ["updated 2021-5-5 line 9"],
  ],
  [
    "below the standfirst",
    `${MENU}\n\n${PROSE}\n\n4 May 2021\n\n${MORE}`,
    ["published 2021-5-4 line 11"],
  ],
  [
    "not one of a list of other texts",
    `${TEASERS}\n\n${MENU}\n\n${"x\n".repeat(14)}4 May 2021\n\n${MORE}`,
    ["published 2021-5-4 line 35"],
  ],
  ["the only one of the page", `${MENU}\n\n${MORE}\n\n4 May 2021`, ["published 2021-5-4 line 13"]],
])("%s", (_, page, days) => {
  expect(found(page)).toEqual(days);
});

test.each([
  ["no day", `${MENU}\n\n${MORE}`],
  ["a list alone", `${TEASERS}\n\n${MENU}\n\n${MORE}`],
  [
    "two days below, and none above",
    `${MENU}\n\n${MORE}\n\n${"x\n".repeat(14)}4 May 2021\n\n5 May 2021`,
  ],
  ["a limit", `${MENU}\n\nOpen until 4 May 2021\n\n${MORE}`],
  ["a claim of rights", `${MENU}\n\nCopyright 4 May 2021 SNW\n\n${MORE}`],
  ["a message", `${MENU}\n\n— Ada Marlow (@adamarlow) May 4, 2021\n\n${MORE}`],
  ["a picture of a gallery", `${MENU}\n\n21/34 4 May 2021 The ferry\n\n${MORE}`],
  ["a wrapped sentence", `${MENU}\n\nreleased on May 4, 2021, to the press\n\n${MORE}`],
  ["a day of uncertain order", `${MENU}\n\n04/05/2021\n\n${MORE}`],
  ["no prose", `${MENU}\n\n4 May 2021\n\nThe ferry is back.`],
])("nothing in: %s", (_, page) => {
  expect(found(page)).toEqual([]);
});
