import { labelSource } from "../../../src/parse/rules/label-source.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  labelSource,
  [
    ["Source: SNW", ["sources Skerran News Wire (skerran-news-wire)"]],
    ["  Quelle: Pomtel", ["sources POMTEL (pomtel)"]],
    ["来源：斯新社", ["sources Skerran News Wire (skerran-news-wire)"]],
    ["Источник: СНВ", ["sources Skerran News Wire (skerran-news-wire)"]],
    ["المصدر: بومتيل", ["sources POMTEL (pomtel)"]],
    ["Fuente: Diario de Vaskenna", ["sources Diario de Vaskenna"]],
    [
      "SOURCE : North Strait News Network",
      ["distributors North Strait News Network (north-strait)"],
    ],
    ["Source: Lannoth Tidings | 14 June 2019", ["sources Lannoth Tidings (lannoth-tidings)"], 25],
    ["文章来源：斯新社  2021-03-15", ["sources Skerran News Wire (skerran-news-wire)"], 10],
    ["Source: SNW, 14 June 2019", ["sources Skerran News Wire (skerran-news-wire)"], 13],
    ["Source: SNW  14 June 2019", ["sources Skerran News Wire (skerran-news-wire)"], 13],
    ["Source: SNW, Tuesday, 14 June 2019", ["sources Skerran News Wire (skerran-news-wire)"], 13],
    ["Source: Vaskenna Echo, 14 June 2019", ["sources Vaskenna Echo"], 23],
    ["来源：斯新社 作者：伊蕾娜", ["sources Skerran News Wire (skerran-news-wire)"], 7],
    ["Source: Vaskenna Echo Author: Ada Marlow", ["sources Vaskenna Echo"], 22],
    ["Source: Vaskenna on Sunday", ["sources Vaskenna on Sunday"]],
    ["Source: SNW.", ["sources Skerran News Wire (skerran-news-wire)"]],
  ],
  [
    "Sources: three men of the port",
    "Source: the port says the ferry is late.",
    "Source of the river: Lannoth",
    "The source: SNW",
    "Source SNW",
    "Source:",
    "Open-source: SNW",
    "Source: the ministry says the ferry is late",
    "Source: survey of 5 May 2020",
    "Source: Survey of 5 May 2020",
    "Source: Ministers met. The ferry is late",
  ],
);
