import { datelineStops } from "../../../src/parse/rules/dateline-stops.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineStops,
  [
    [
      "Ланнот. 22 ноября. INTERPOM.RU - Паром сел на мель.",
      [
        "dateline Ланнот. 22 ноября. INTERPOM.RU - [Ланнот]",
        "filed ?-11-22",
        "sources INTERPOM.RU",
      ],
      33,
    ],
    [
      "LANNOTH. Dec 22 (SNW) - A ferry ran aground.",
      [
        "dateline LANNOTH. Dec 22 (SNW) - [Lannoth]",
        "filed ?-12-22",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      24,
    ],
    [
      "Vaskenna. December 22. POMTEL – A ferry ran aground.",
      [
        "dateline Vaskenna. December 22. POMTEL – [Vaskenna]",
        "filed ?-12-22",
        "sources POMTEL (pomtel)",
      ],
      32,
    ],
    [
      "  ЛАННОТ. 22 ноября 2021 (ПОМТЕЛ) — Паром сел на мель.",
      [
        "dateline ЛАННОТ. 22 ноября 2021 (ПОМТЕЛ) — [Ланнот]",
        "filed 2021-11-22",
        "sources POMTEL (pomtel)",
      ],
      36,
    ],
  ],
  [
    "Ланнот. 22 парома. СНВ - Паром сел на мель.",
    "LANNOTH. Then (SNW) - a ferry ran aground.",
    "Lannoth. On December 22. The crew - nine men - lived.",
    "LANNOTH. Dec 22 - A ferry ran aground.",
    "LANNOTH. December (SNW) - A ferry ran aground.",
    "LANNOTH, Dec 22 (SNW) - A ferry ran aground.",
    "Dec 22 (SNW) - A ferry ran aground.",
    "The ferry ran aground. Dec 22 (Tuesday) - all lived.",
    "The ferry ran aground. Dec 22. The crew - nine men - lived.",
    "Lannoth. December 22. The crew - nine men - lived.",
  ],
);
