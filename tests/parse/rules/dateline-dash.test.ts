import { datelineDash } from "../../../src/parse/rules/dateline-dash.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineDash,
  [
    [
      "ЛАННОТ, 10 фев — СНВ. Паром вернулся.",
      [
        "dateline ЛАННОТ, 10 фев — СНВ. [Ланнот]",
        "filed ?-2-10",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      22,
    ],
    [
      "ЛАННОТ, 10 фев - ПОМТЕЛ. Паром вернулся.",
      ["dateline ЛАННОТ, 10 фев - ПОМТЕЛ. [Ланнот]", "filed ?-2-10", "sources POMTEL (pomtel)"],
      25,
    ],
    [
      "  Ланнот, 22 ноября 2021 – Помтел. Паром вернулся.",
      [
        "dateline Ланнот, 22 ноября 2021 – Помтел. [Ланнот]",
        "filed 2021-11-22",
        "sources POMTEL (pomtel)",
      ],
      35,
    ],
    [
      "ЛАННОТ, 10 дек. — СНВ. Паром вернулся.",
      [
        "dateline ЛАННОТ, 10 дек. — СНВ. [Ланнот]",
        "filed ?-12-10",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      23,
    ],
    [
      "LANNOTH, 10 Feb - La Feuille du Détroit. Le ferry est de retour.",
      [
        "dateline LANNOTH, 10 Feb - La Feuille du Détroit. [Lannoth]",
        "filed ?-2-10",
        "sources La Feuille du Détroit (la-feuille)",
      ],
      41,
    ],
  ],
  [
    "ЛАННОТ, 10 фев — Икстас. Паром вернулся.",
    "Ланнот, 10 фев — паром вернулся. Он полон.",
    "ЛАННОТ, вчера — СНВ. Паром вернулся.",
    "ЛАННОТ, 10 человек — СНВ. Паром вернулся.",
    "10 фев — СНВ. Паром вернулся.",
    "LANNOTH, 10 Feb - SNW said the ferry is back.",
    "ЛАННОТ — СНВ. Паром вернулся.",
  ],
);
