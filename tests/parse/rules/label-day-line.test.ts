import { labelDayLine } from "../../../src/parse/rules/label-day-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  labelDayLine,
  [
    ["Published: 14 June 2019", ["published 2019-6-14"]],
    ["Last updated on 3 May 2020, 10:30 ", ["updated 2020-5-3"]],
  ],
  ["Published on 14 June 2019 by the board.", "Published: 14 June 2019 SNW", "14 June 2019"],
);
