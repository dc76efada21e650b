import { datelinePlain } from "../../../src/parse/rules/dateline-plain.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelinePlain,
  [
    [
      "LANNOTH, March 2 - A ferry ran aground.",
      ["dateline LANNOTH, March 2 - [Lannoth]", "filed ?-3-2"],
      19,
    ],
    [
      "VASKENNA, May 10 -- A ferry ran aground.",
      ["dateline VASKENNA, May 10 -- [Vaskenna]", "filed ?-5-10"],
      20,
    ],
    [
      "NEW VASKENNA, 10 May 2019 — A ferry ran aground.",
      ["dateline NEW VASKENNA, 10 May 2019 — [New Vaskenna]", "filed 2019-5-10"],
      28,
    ],
    [
      "LANNOTH, Vask., Dec. 3 – A ferry ran aground.",
      ["dateline LANNOTH, Vask., Dec. 3 – [Lannoth, Vask.]", "filed ?-12-3"],
      25,
    ],
    [
      "LANNOTH, 3. März – Eine Fähre lief auf Grund.",
      ["dateline LANNOTH, 3. März – [Lannoth]", "filed ?-3-3"],
      19,
    ],
    [
      "  ЛАННОТ, 22 ноября — Паром сел на мель.",
      ["dateline ЛАННОТ, 22 ноября — [Ланнот]", "filed ?-11-22"],
      22,
    ],
    [
      "Lannoth, March 2 - A ferry ran aground.",
      ["dateline Lannoth, March 2 - [Lannoth]", "filed ?-3-2"],
      19,
    ],
    [
      "    LANNOTH, Vask., Feb 26 -",
      ["dateline LANNOTH, Vask., Feb 26 - [Lannoth, Vask.]", "filed ?-2-26"],
    ],
    [
      "LANNOTH, Vask. - March 16 - A ferry ran aground.",
      ["dateline LANNOTH, Vask. - March 16 - [Lannoth, Vask.]", "filed ?-3-16"],
      28,
    ],
    [
      "****LANNOTH, March 2 - A ferry ran aground.",
      ["dateline LANNOTH, March 2 - [Lannoth]", "filed ?-3-2"],
      23,
    ],
    [
      "new lannoth, april 7 - a ferry ran aground.",
      ["dateline new lannoth, april 7 - [New Lannoth]", "filed ?-4-7"],
      23,
    ],
  ],
  [
    "on monday, march 2 - the ferry ran aground.",
    "last tuesday, march 2 - the ferry ran aground.",
    "the old ferry of lannoth, march 2 - text",
    "On Monday, March 2 - the ferry ran aground.",
    "LANNOTH, March - A ferry ran aground.",
    "LANNOTH, the old port - A ferry ran aground.",
    "LANNOTH, March 2 A ferry ran aground.",
    "LANNOTH, March 2 (SNW) - A ferry ran aground.",
    "LANNOTH, March 2 and 3 - Two ferries ran aground.",
    "LANNOTH, March 2-4",
    "LANNOTH - A ferry ran aground.",
    "SNW, March 2 - A ferry ran aground.",
    "UPDATE, March 2 - A ferry ran aground.",
  ],
);
