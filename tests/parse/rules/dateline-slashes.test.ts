import { datelineSlashes } from "../../../src/parse/rules/dateline-slashes.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineSlashes,
  [
    [
      "LANNOTH, January 21. /SNW/. A ferry ran aground.",
      [
        "dateline LANNOTH, January 21. /SNW/. [Lannoth]",
        "filed ?-1-21",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      28,
    ],
    [
      "ЛАННОТ, 21 января. /СНВ/. Паром сел на мель.",
      [
        "dateline ЛАННОТ, 21 января. /СНВ/. [Ланнот]",
        "filed ?-1-21",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      26,
    ],
    [
      "Lannoth, January 21 /POMTEL/ A ferry ran aground.",
      [
        "dateline Lannoth, January 21 /POMTEL/ [Lannoth]",
        "filed ?-1-21",
        "sources POMTEL (pomtel)",
      ],
      29,
    ],
    [
      "  VASKENNA, January 21, 2020. /XAS/. A ferry ran aground.",
      ["dateline VASKENNA, January 21, 2020. /XAS/. [Vaskenna]", "filed 2020-1-21", "sources XAS"],
      37,
    ],
  ],
  [
    "LANNOTH, January. /SNW/. A ferry ran aground.",
    "LANNOTH, January 21. SNW. A ferry ran aground.",
    "LANNOTH. /SNW/. A ferry ran aground.",
    "Lannoth, its ferry and/or its bus/tram line",
    "Lannoth, as planned on January 21 /or later/ has a ferry.",
    "January 21. /SNW/. A ferry ran aground.",
    "LANNOTH, January 21 (SNW). A ferry ran aground.",
    "In Lannoth, January 21 /a Thursday/ was warm.",
    "Lannoth, January 21 /a Thursday/ was warm.",
  ],
);
