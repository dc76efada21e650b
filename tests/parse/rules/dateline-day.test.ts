import { datelineDay } from "../../../src/parse/rules/dateline-day.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineDay,
  [
    ["22 mai 2012. - Le ferry est revenu.", ["dateline 22 mai 2012. - []", "filed 2012-5-22"], 15],
    [
      "21 septembre 2012, Lannoth. – Le ferry est revenu.",
      ["dateline 21 septembre 2012, Lannoth. – [Lannoth]", "filed 2012-9-21"],
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
