import { wireFlag } from "../../../src/parse/rules/wire-flag.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  wireFlag,
  [
    ["UPDATE 2-Ferry is back", ["removed UPDATE 2-"], 9],
    ["CORRECTED-UPDATE 1-Ferry is back", ["removed CORRECTED-UPDATE 1-"], 19],
    ["RPT-Ferry is back", ["removed RPT-"], 4],
    ["(LEAD) Ferry is back", ["removed (LEAD)"], 7],
    ["(2nd LD) Ferry is back", ["removed (2nd LD)"], 9],
  ],
  [
    "UPDATE: Ferry is back",
    "Update 2-Ferry is back",
    "EXCLUSIVE INTERVIEW",
    "(Lead) pipes are replaced",
    "UPDATE 2-",
    "The ferry (LEAD) is back",
  ],
);
