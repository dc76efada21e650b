import { outletCredit } from "../../../src/parse/rules/outlet-credit.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  outletCredit,
  [
    [
      "LANNOTH TIDINGS/NORTH STRAIT NEWS NETWORK",
      [
        "credit LANNOTH TIDINGS/NORTH STRAIT NEWS NETWORK",
        "sources Lannoth Tidings (lannoth-tidings)",
        "distributors North Strait News Network (north-strait)",
      ],
    ],
    [
      "SNW, POMTEL",
      [
        "credit SNW, POMTEL",
        "sources Skerran News Wire (skerran-news-wire)",
        "sources POMTEL (pomtel)",
      ],
    ],
    [
      "La Feuille du Détroit",
      ["credit La Feuille du Détroit", "sources La Feuille du Détroit (la-feuille)"],
    ],
    ["  (SNW)", ["credit (SNW)", "sources Skerran News Wire (skerran-news-wire)"]],
    [
      "Pomtel / Lannoth Tidings.",
      [
        "credit Pomtel / Lannoth Tidings.",
        "sources POMTEL (pomtel)",
        "sources Lannoth Tidings (lannoth-tidings)",
      ],
    ],
    [
      "СНВ/ПОМТЕЛ",
      [
        "credit СНВ/ПОМТЕЛ",
        "sources Skerran News Wire (skerran-news-wire)",
        "sources POMTEL (pomtel)",
      ],
    ],
    ["斯新社", ["credit 斯新社", "sources Skerran News Wire (skerran-news-wire)"]],
    ["（斯新社）", ["credit （斯新社）", "sources Skerran News Wire (skerran-news-wire)"]],
  ],
  [
    "Vaskenna Echo",
    "SNW/Vaskenna Echo",
    "SNW reported",
    "Lannoth",
    "(SNW, Lannoth)",
    "snw",
    "La Feuille du Détroit et POMTEL",
    "The ferry is back. SNW",
    "（兰诺斯）",
  ],
);
