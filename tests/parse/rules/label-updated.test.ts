import { labelUpdated } from "../../../src/parse/rules/label-updated.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  labelUpdated,
  [
    ["Updated: 2017-09-15 17:52", ["updated 2017-9-15"]],
    ["Last updated on 3 May 2020", ["updated 2020-5-3"]],
    ["Last modified: Sunday, 3 May 2020 10:30 GMT", ["updated 2020-5-3"]],
    ["Mis à jour le 3 mars 2022 à 14h05", ["updated 2022-3-3"]],
    ["Aktualisiert am 3. März 2022", ["updated 2022-3-3"]],
    ["Обновлено: 22 ноября 2021", ["updated 2021-11-22"]],
    ["更新时间：2021-03-15", ["updated 2021-3-15"]],
    ["آخر تحديث: 22 ديسمبر 2020", ["updated 2020-12-22"]],
    ["Actualizado el 4 de enero de 2021 | Lannoth", ["updated 2021-1-4"], 36],
    ["Updated: 14 June 2019 The ferry is back", ["updated 2019-6-14"], 22],
    ["Updated: 2017-09-15 17:52 FERRY IS BACK", ["updated 2017-9-15"], 26],
    ["Updated 3 May 2020, 10:30 local time", ["updated 2020-5-3"]],
  ],
  [
    "Updated maps of 3 May 2020 show the ferry",
    "Updated: today",
    "The list was last updated on 3 May 2020",
    "Updates: 3 May 2020",
    "Published: 3 May 2020",
    "Update 3 May 2020",
    "Updated with the ferry’s name on 3 May 2020",
    "Last updated on 3 May 2020, the list names a ferry.",
    "Updated since 3 May 2020, the weekly",
    "Last modified before 3 May 2020",
  ],
);
