import { outletLine } from "../../../src/parse/rules/outlet-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  outletLine,
  [
    ["Lannoth Tidings", ["sources Lannoth Tidings (lannoth-tidings)"]],
    [
      "*Lannoth Tidings, 3 October 2019*",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2019-10-3"],
    ],
    [
      "Lannoth Tidings | October 3, 2019",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2019-10-3"],
    ],
    [
      "La Feuille du Détroit – 3 octobre 2019",
      ["sources La Feuille du Détroit (la-feuille)", "published 2019-10-3"],
    ],
    ["_SNW_", ["sources Skerran News Wire (skerran-news-wire)"]],
    [
      "North Strait News Network · 2019-10-03",
      ["distributors North Strait News Network (north-strait)", "published 2019-10-3"],
    ],
    ["ПОМТЕЛ, 3 октября 2019", ["sources POMTEL (pomtel)", "published 2019-10-3"]],
    ["斯新社", ["sources Skerran News Wire (skerran-news-wire)"]],
    [
      "斯新社，2019年10月3日",
      ["sources Skerran News Wire (skerran-news-wire)", "published 2019-10-3"],
    ],
  ],
  [
    "Vaskenna Echo",
    "Vaskenna Echo, 3 October 2019",
    "Lannoth Tidings, the oldest paper",
    "Lannoth Tidings readers meet",
    "Lannoth, 3 October 2019",
    "Lannoth Tidings, October 2019",
    "Lannoth Tidings, 3 October 2019, page 4",
    "snw",
    "斯新社，渡轮恢复通航",
  ],
);
