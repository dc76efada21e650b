import { labelDate } from "../../../src/parse/rules/label-date.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  labelDate,
  [
    [" date 2021-02-05 LANNOTH, Feb. 4 (SNW) -- A ferry", ["published 2021-2-5"], 17],
    ["date 2020-12-23", ["published 2020-12-23"]],
    ["date: 2020-12-23 Container terminal", ["published 2020-12-23"], 17],
  ],
  [
    "update 2021-02-05 LANNOTH",
    "date 5 February 2021",
    "The date 2021-02-05 was named",
    "date 2021-02-051 LANNOTH",
    "dated 2021-02-05",
  ],
);
