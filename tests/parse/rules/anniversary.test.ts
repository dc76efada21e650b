import { anniversary } from "../../../src/parse/rules/anniversary.ts";
import { lookingTable } from "../rule-table.ts";

lookingTable(
  anniversary,
  [
    ["Next year marks the 20th anniversary of the Lannoth treaty.", ["mentioned ?-?-?"]],
    ["He said this year marked their 101st anniversary.", ["mentioned ?-?-?"]],
    [
      "Last year was quiet, but this year is the 5th anniversary of the ferry line.",
      ["mentioned ?-?-?"],
    ],
    ["The two ports agreed that next year will mark its 3rd anniversary.", ["mentioned ?-?-?"]],
    [
      "This year is the 50th anniversary of the pact, and next year marks the 2nd anniversary of the ferry.",
      ["mentioned ?-?-?", "mentioned ?-?-?"],
    ],
  ],
  [
    "The treaty of Vaskenna is near its 20th anniversary.",
    "Next year marks the end of the 20th season.",
    "This year is the 20th for the ferry.",
    "This year the harbour kept an anniversary.",
    "Every year marks the 20th anniversary of something.",
    "This year marks the anniversary of the pact.",
  ],
);
