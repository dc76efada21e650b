import { bylineBelow } from "../../../src/parse/rules/byline-below.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  bylineBelow,
  [
    ["(By Ada Marlow)", ["byline Ada Marlow"]],
    ["By Ada Marlow", ["byline Ada Marlow"]],
  ],
  ["by Ada Marlow and Sons Inc.", "by Ada Marlow", "(by Ada Marlow)", "The ferry is back."],
);
