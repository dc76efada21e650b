import { datelineDay } from "../../../src/parse/rules/dateline-day.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineDay,
  [
    ["23 mai 2015. - Le ferry est revenu.", ["dateline 23 mai 2015. - []", "filed 2015-5-23"], 15],
    [
      "20 septembre 2015, Lannoth. – Le ferry est revenu.",
      ["dateline 20 septembre 2015, Lannoth. – [Lannoth]", "filed 2015-9-20"],
      30,
    ],
    [
      "Lannoth, 22 May 2019. — The ferry is back.",
      ["dateline Lannoth, 22 May 2019. — [Lannoth]", "filed 2019-5-22"],
      24,
    ],
    ["22.05.2019 – Die Fähre ist zurück.", ["dateline 22.05.2019 – []", "filed 2019-5-22"], 13],
  ],
  [
    "1912 – The ferry was built.",
    "22 May 2019 – 4 June 2019",
    "22 May – The ferry is back.",
    "The board met on 22 May 2019 – The ferry is back.",
    "22 May 2019 The ferry is back.",
    "03/04/2019 – The ferry is back.",
  ],
);
