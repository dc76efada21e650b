import { barLine } from "../../../src/parse/rules/bar-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  barLine,
  [
    [
      "SNW | Updated: 2017-09-15 17:52",
      ["sources Skerran News Wire (skerran-news-wire)", "updated 2017-9-15"],
    ],
    [
      "By Ada Marlow | Lannoth Tidings | 14 June 2019",
      ["byline Ada Marlow", "sources Lannoth Tidings (lannoth-tidings)", "published 2019-6-14"],
    ],
    [
      "Source: SNW | Published: 14 June 2019",
      ["sources Skerran News Wire (skerran-news-wire)", "published 2019-6-14"],
    ],
  ],
  ["Home | Sport | SNW", "SNW", "SNW | the ferry is back", "SNW |", "Ferry is back | 14 June 2019"],
);
