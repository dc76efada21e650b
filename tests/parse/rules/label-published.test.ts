import { labelPublished } from "../../../src/parse/rules/label-published.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  labelPublished,
  [
    ["Published: 14 June 2019", ["published 2019-6-14"]],
    ["Date: Tuesday, March 5, 2019", ["published 2019-3-5"]],
    ["Publié le 3 mars 2022 à 14h05", ["published 2022-3-3"]],
    ["Veröffentlicht am 3. März 2022 um 14.05 Uhr", ["published 2022-3-3"]],
    ["Опубликовано: 22 ноября 2021, 10:30", ["published 2021-11-22"]],
    ["发布时间：2021-03-15", ["published 2021-3-15"]],
    ["تاريخ النشر: 22 ديسمبر 2020", ["published 2020-12-22"]],
    ["First published on 14 June 2019, 10:30 a.m. | Lannoth Tidings", ["published 2019-6-14"], 46],
    ["  Posted 2020-12-22T10:30:00", ["published 2020-12-22"]],
    ["Publicado el 4 de enero de 2021", ["published 2021-1-4"]],
  ],
  [
    "Published in Lannoth on 14 June 2019",
    "Published by the Lannoth Tidings, 14 June 2019",
    "Publishers met on 14 June 2019",
    "Dated 14 June 2019",
    "Published: yesterday",
    "The report published on 14 June 2019 names the ferry",
    "Published: 2019",
    "Date of the ferry: 14 June 2019",
  ],
);
