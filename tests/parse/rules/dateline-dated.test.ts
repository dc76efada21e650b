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
    [
      "LANNOTH, Feb. 4 (SNW) --\nA ferry ran aground.",
      [
        "dateline LANNOTH, Feb. 4 (SNW) -- [Lannoth]",
        "filed ?-2-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
    ],
    [
      "LANNOTH, Feb. 4 (SNW) --A ferry ran aground.",
      [
        "dateline LANNOTH, Feb. 4 (SNW) -- [Lannoth]",
        "filed ?-2-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      24,
    ],
    [
      "Lannoth, Feb. 4 (Pomtel) A ferry ran aground.",
      ["dateline Lannoth, Feb. 4 (Pomtel) [Lannoth]", "filed ?-2-4", "sources POMTEL (pomtel)"],
      25,
    ],
    [
      "Port d’Elmar sur Mer, Feb. 4 (SNW) -- A ferry ran aground.",
      [
        "dateline Port d’Elmar sur Mer, Feb. 4 (SNW) -- [Port d’Elmar sur Mer]",
        "filed ?-2-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      38,
    ],
    [
      "Santo Domingo, Feb. 4 (SNW) -- A ferry ran aground.",
      [
        "dateline Santo Domingo, Feb. 4 (SNW) -- [Santo Domingo]",
        "filed ?-2-4",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      31,
    ],
    [
      "LANNOTH, Feb. 4 (Agencia de Vaskenna) -- A ferry ran aground.",
      [
        "dateline LANNOTH, Feb. 4 (Agencia de Vaskenna) -- [Lannoth]",
        "filed ?-2-4",
        "sources Agencia de Vaskenna",
      ],
      41,
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
    "On Thursday, Feb. 4 (local time) the ferry ran",
    "In Lannoth, May 5 (a holiday) all ferries rest.",
    "In Lannoth, May 5 (SNW) -- all ferries rest.",
    "The ferry left Lannoth, Feb. 4 (Thursday) and ran",
    "Lannoth, Feb. 4 (Thursday) -- a ferry ran",
    "Lannoth, Feb. 4 (local time) -- a ferry ran",
    "Lannoth, Feb. 4 (Vaskenna Echo) a ferry ran",
    "Thursday, Feb. 4 (SNW) -- a ferry ran",
    "LANNOTH, Thursday, Feb. 4 (SNW) -- a ferry ran",
    "SNW, Feb. 4 (POMTEL) -- a ferry ran",
  ],
);
