import { weekdayAndDay } from "../../../src/parse/rules/weekday-and-day.ts";
import { lookingTable } from "../rule-table.ts";

lookingTable(
  weekdayAndDay,
  [
    ["The ferry leaves Lannoth, Sunday, Dec. 31, 2017.", ["event 2017-12-31"]],
    ["The board said Friday, Dec. 29, 2017, that it closes.", ["event 2017-12-29"]],
    ["Die Fähre lief am Sonntag, dem 31. Dezember 2017, auf Grund.", ["event 2017-12-31"]],
  ],
  [
    "In this Sunday, Dec. 31, 2017 photo, the ferry leaves.",
    "The ferry leaves Lannoth, Sunday, Dec. 31, 2017, file photo.",
    "The ferry leaves Lannoth, Saturday, Dec. 31, 2017.",
    "The ferry leaves Lannoth, Dec. 31, 2017.",
    "The ferry will leave Lannoth on Sunday, Dec. 31, 2017.",
    "The ferry leaves Lannoth, Sunday, Dec. 31.",
  ],
);
