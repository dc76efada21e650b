import { relativeTime } from "../../../src/parse/rules/relative-time.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  relativeTime,
  [
    ["7 years ago", ["removed 7 years ago"]],
    ["an hour ago", ["removed an hour ago"]],
    ["7 years agoLANNOTH (SNW) — The ferry is back.", ["removed 7 years ago"], 11],
  ],
  ["7 years ago the ferry ran aground.", "Two years ago", "The ferry ran aground 7 years ago"],
);
