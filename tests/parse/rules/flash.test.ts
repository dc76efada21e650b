import { flash } from "../../../src/parse/rules/flash.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  flash,
  [
    ["******FERRY LINE STAYS SHUT UNTIL MAY", ["headline FERRY LINE STAYS SHUT UNTIL MAY"]],
    ["*** Harbour board names new head", ["headline Harbour board names new head"]],
    ["******FERRY LINE STAYS SHUT UNTIL MAY\n\n  ", ["headline FERRY LINE STAYS SHUT UNTIL MAY"]],
  ],
  [
    "***",
    "** Harbour board names new head",
    "***Harbour board names new head***",
    "*** harbour board names new head",
    "***Harbour board names new head\n\nThe board met on Monday.",
  ],
);
