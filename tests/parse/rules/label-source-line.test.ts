import { labelSourceLine } from "../../../src/parse/rules/label-source-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  labelSourceLine,
  [
    ["Source: SNW", ["sources Skerran News Wire (skerran-news-wire)"]],
    ["  Source: Vaskenna Echo  ", ["sources Vaskenna Echo"]],
    ["Source: SNW.", ["sources Skerran News Wire (skerran-news-wire)"]],
    [
      "Source: SNW, 14 June 2019",
      ["sources Skerran News Wire (skerran-news-wire)", "published 2019-6-14"],
    ],
    [
      "Source: SNW  14 June 2019",
      ["sources Skerran News Wire (skerran-news-wire)", "published 2019-6-14"],
    ],
    [
      "来源：斯新社  2021-03-15",
      ["sources Skerran News Wire (skerran-news-wire)", "published 2021-3-15"],
    ],
    [
      "Source: SNW, Friday, 14 June 2019",
      ["sources Skerran News Wire (skerran-news-wire)", "published 2019-6-14"],
    ],
    ["المصدر: بومتيل", ["sources POMTEL (pomtel)"]],
  ],
  [
    "Source: Lannoth Tidings | Back",
    "Source: SNW, 14 June 2019, page 4",
    "来源：斯新社 作者：伊蕾娜",
    "Source: the ministry says the ferry is late",
    "Source: the port says the ferry is late.",
    "The source: SNW",
  ],
);
