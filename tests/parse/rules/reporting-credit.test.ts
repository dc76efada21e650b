import { reportingCredit } from "../../../src/parse/rules/reporting-credit.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  reportingCredit,
  [
    [
      "(Reporting by Ada Marlow in Lannoth; Editing by Tom Reeve)",
      ["credit (Reporting by Ada Marlow in Lannoth; Editing by Tom Reeve)"],
    ],
    ["Reporting by Ada Marlow", ["credit Reporting by Ada Marlow"]],
    [
      "  Additional reporting by Renata Isk in Vaskenna",
      ["credit Additional reporting by Renata Isk in Vaskenna"],
    ],
    [
      "Writing by Ada Marlow; editing by Tom Reeve",
      ["credit Writing by Ada Marlow; editing by Tom Reeve"],
    ],
    ["[Editing by Tom Reeve]", ["credit [Editing by Tom Reeve]"]],
    ["(Compiled by SNW)", ["credit (Compiled by SNW)"]],
    ["REPORTING BY ADA MARLOW", ["credit REPORTING BY ADA MARLOW"]],
    [
      "(Additional reporting by Renata Isk, Luc van der Vey & the Vaskenna newsroom; Editing by Tom Reeve.)",
      [
        "credit (Additional reporting by Renata Isk, Luc van der Vey & the Vaskenna newsroom; Editing by Tom Reeve.)",
      ],
    ],
  ],
  [
    "The reporting by Ada Marlow won a prize",
    "Reporting from Lannoth, Ada Marlow",
    "The captain (reporting by radio) was calm",
    "Reporting by",
    "Reporting bylaws of Lannoth",
    "Editing of the list by Tom Reeve",
    "Readers of the reporting by SNW wrote in",
    "Writing by hand is still taught in Lannoth, the minister said.",
    "Reporting by the ministry shows that exports fell.",
    "Reporting by SNW shows that exports fell.",
  ],
);
