import { datelineDated } from "../../../src/parse/rules/dateline-dated.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineDated,
  [
    [
      "LANNOTH, Feb. 4 (SNW) -- A ferry ran aground.",
      [
        "dateline LANNOTH, Feb. 4 (SNW) -- [Lannoth]",
        "filed ?-2-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      25,
    ],
    [
      "VASKENNA, 18 jun (Pomtel) -- Un transbordador encalló.",
      [
        "dateline VASKENNA, 18 jun (Pomtel) -- [Vaskenna]",
        "filed ?-6-18",
        "sources POMTEL (pomtel)",
      ],
      29,
    ],
    [
      "LANNOTH, Dec 22, 2020 (SNW) - A ferry ran aground.",
      [
        "dateline LANNOTH, Dec 22, 2020 (SNW) - [Lannoth]",
        "filed 2020-12-22",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      30,
    ],
    [
      "Vaskenna, Dec 9 (XPI) A ferry ran aground.",
      ["dateline Vaskenna, Dec 9 (XPI) [Vaskenna]", "filed ?-12-9", "sources XPI"],
      22,
    ],
    [
      "Lannoth, 4 ene (SNW).- Un transbordador encalló.",
      [
        "dateline Lannoth, 4 ene (SNW).- [Lannoth]",
        "filed ?-1-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      23,
    ],
    [
      "لانوث 22 ديسمبر (بومتيل) -- جنحت عبارة.",
      ["dateline لانوث 22 ديسمبر (بومتيل) -- [لانوث]", "filed ?-12-22", "sources POMTEL (pomtel)"],
      28,
    ],
    [
      "لانوث، 22 ديسمبر (بومتيل) -- جنحت عبارة.",
      ["dateline لانوث، 22 ديسمبر (بومتيل) -- [لانوث]", "filed ?-12-22", "sources POMTEL (pomtel)"],
      29,
    ],
    [
      "ЛАННОТ, 22 ноября (СНВ) — Паром сел на мель.",
      [
        "dateline ЛАННОТ, 22 ноября (СНВ) — [Ланнот]",
        "filed ?-11-22",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      26,
    ],
    [
      "LANNOTH, Vaskenna, Feb. 4 (NSNN) -- A ferry ran aground.",
      [
        "dateline LANNOTH, Vaskenna, Feb. 4 (NSNN) -- [Lannoth, Vaskenna]",
        "filed ?-2-4",
        "distributors North Strait News Network (north-strait)",
      ],
      36,
    ],
    [
      "LANNOTH [Vaskenna], Feb. 4 (SNW) -- A ferry ran aground.",
      [
        "dateline LANNOTH [Vaskenna], Feb. 4 (SNW) -- [Lannoth]",
        "filed ?-2-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      36,
    ],
  ],
  [
    "Lannoth, the harbour town (SNW) -- has a ferry.",
    "Renata Isk, 45 (SNW) -- said so.",
    "LANNOTH (SNW) -- A ferry ran aground.",
    "LANNOTH, Feb. 4 -- A ferry ran aground.",
    "LANNOTH, February (SNW) -- A ferry ran aground.",
    "Lannoth, whose port opened on Feb. 4 (SNW) -- has a ferry.",
    "Feb. 4 (SNW) -- A ferry ran aground.",
    "LANNOTH, Feb. 4 SNW -- A ferry ran aground.",
  ],
);
