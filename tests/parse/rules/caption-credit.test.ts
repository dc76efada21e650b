import { captionCredit } from "../../../src/parse/rules/caption-credit.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  captionCredit,
  [
    [
      "The ferry leaves Lannoth, July 9, 2018. Ada Marlow/Reuters",
      ["photoCredits Ada Marlow/Reuters", "caption The ferry leaves Lannoth, July 9, 2018."],
    ],
    [
      "The ferry leaves Lannoth. (Ada Marlow/AFP/Getty Images)",
      ["photoCredits Ada Marlow/AFP/Getty Images", "caption The ferry leaves Lannoth."],
    ],
    ["Ada Marlow/AFP via Getty Images", ["photoCredits Ada Marlow/AFP via Getty Images"]],
    ["Photo: Ada Marlow/Getty Images", ["photoCredits Ada Marlow/Getty Images"]],
    [
      "The ferry leaves Lannoth. (AP Photo/Ada Marlow)LANNOTH (SNW) — It is back.",
      ["photoCredits AP Photo/Ada Marlow", "caption The ferry leaves Lannoth."],
      47,
    ],
  ],
  [
    "The strike at Reuters/AFP goes on",
    "Ada Marlow/Tom Reeve",
    "The ferry leaves Lannoth. Ada Marlow",
    "The men of Getty Images met Ada Marlow of Reuters.",
  ],
);
