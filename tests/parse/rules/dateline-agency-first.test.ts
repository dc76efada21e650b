import { datelineAgencyFirst } from "../../../src/parse/rules/dateline-agency-first.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineAgencyFirst,
  [
    [
      "(SNW) - LANNOTH, 16 MAG - Il traghetto è tornato.",
      [
        "dateline (SNW) - LANNOTH, 16 MAG - [Lannoth]",
        "filed ?-5-16",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      26,
    ],
    [
      "(SNW) - LANNOTH - Il traghetto è tornato.",
      ["dateline (SNW) - LANNOTH - [Lannoth]", "sources Skerran News Wire (skerran-news-wire)"],
      18,
    ],
  ],
  [
    "(State Councilor) - LANNOTH - Text",
    "(SNW) - the ferry is back - at last",
    "(SNW) LANNOTH - Text",
  ],
);
