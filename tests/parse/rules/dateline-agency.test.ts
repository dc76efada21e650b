import { datelineAgency } from "../../../src/parse/rules/dateline-agency.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineAgency,
  [
    [
      "LANNOTH (SNW) — The ferry is back.",
      ["dateline LANNOTH (SNW) — [Lannoth]", "sources Skerran News Wire (skerran-news-wire)"],
      16,
    ],
    [
      "LANNOTH (SNW)—",
      ["dateline LANNOTH (SNW)— [Lannoth]", "sources Skerran News Wire (skerran-news-wire)"],
    ],
    [
      "Lannoth (SNW)The ferry is back.",
      ["dateline Lannoth (SNW) [Lannoth]", "sources Skerran News Wire (skerran-news-wire)"],
      13,
    ],
    [
      "Vaskenna (Pomtel) - The ferry is back.",
      ["dateline Vaskenna (Pomtel) - [Vaskenna]", "sources POMTEL (pomtel)"],
      20,
    ],
    [
      "Lannoth, North Shore (Lannoth Tidings) -- The ferry is back.",
      [
        "dateline Lannoth, North Shore (Lannoth Tidings) -- [Lannoth, North Shore]",
        "sources Lannoth Tidings (lannoth-tidings)",
      ],
      42,
    ],
    [
      "  NEW VASKENNA (NSNN) – The ferry is back.",
      [
        "dateline NEW VASKENNA (NSNN) – [New Vaskenna]",
        "distributors North Strait News Network (north-strait)",
      ],
      24,
    ],
    [
      "Lannoth (SNW).- El transbordador ha vuelto.",
      ["dateline Lannoth (SNW).- [Lannoth]", "sources Skerran News Wire (skerran-news-wire)"],
      16,
    ],
    [
      "Ланнот (СНВ) — Паром вернулся.",
      ["dateline Ланнот (СНВ) — [Ланнот]", "sources Skerran News Wire (skerran-news-wire)"],
      15,
    ],
    [
      "لانوث (بومتيل) -- عادت العبارة.",
      ["dateline لانوث (بومتيل) -- [لانوث]", "sources POMTEL (pomtel)"],
      18,
    ],
  ],
  [
    "Renata Isk (SNW) said the ferry is back.",
    "Renata Isk (Harbour Minister) - said the ferry is back.",
    "LANNOTH (XQZ) — The ferry is back.",
    "LANNOTH (snw) — The ferry is back.",
    "(SNW) — The ferry is back.",
    "LANNOTH — The ferry is back.",
    "lannoth (SNW) — The ferry is back.",
    "The ferry, the port says (SNW) — is back.",
    "The news agency (SNW) - which sits in Lannoth - said so.",
    "In Lannoth (SNW) - so it said.",
  ],
);
