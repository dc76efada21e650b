import { signOff } from "../../../src/parse/rules/sign-off.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  signOff,
  [
    ["Enditem", ["removed Enditem"]],
    ["The harbour reopens on Friday. Enditem", ["removed Enditem"], 7],
    ["The harbour reopens on Friday.”(END)", ["removed (END)"], 5],
    ["渡轮周五恢复通航。（完）", ["removed （完）"], 3],
    ["Enditem/Pomtel", ["removed Enditem/Pomtel"]],
    ["###", ["removed ###"]],
    ["-30-", ["removed -30-"]],
    ["***", ["removed ***"]],
    ["-- SNW", ["removed -- SNW"]],
    ["ENDS ", ["removed ENDS"]],
    ["Enditem.", ["removed Enditem."]],
    ["The harbour reopens on Friday. Enditem.", ["removed Enditem."], 8],
    ["（END）", ["removed （END）"]],
    ["渡轮恢复通航（完）", ["removed （完）"], 3],
  ],
  [
    "Enditem is a word of the trade",
    "The ferry line ENDS",
    "The day ends",
    "He wrote (END) in the list",
    "The list says Enditem",
    "-31-",
    "#5",
    "渡轮（完）恢复",
    "-- SNW said so",
    "- LANNOTH",
    "- SNW",
  ],
);
