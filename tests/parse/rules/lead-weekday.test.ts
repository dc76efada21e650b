import { leadWeekday } from "../../../src/parse/rules/lead-weekday.ts";
import { lookingTable } from "../rule-table.ts";

lookingTable(
  leadWeekday,
  [
    ["The minister said Thursday that the line reopens.", ["event weekday 4"]],
    [
      "In a phone conversation on Tuesday, during which they spoke of Lannoth, the ministers agreed.",
      ["event weekday 2"],
    ],
    ["On Monday, the ferry left; on Tuesday, it ran aground.", ["event weekday 1"]],
    ["Le ministre a dit mardi que le ferry est de retour.", ["event weekday 2"]],
    ["Die Fähre lief am Dienstag auf Grund.", ["event weekday 2"]],
    ["The ferry was boarded by the coast guard on Tuesday.", ["event weekday 2"]],
    ["The ministers had a good talk in Lannoth on Tuesday.", ["event weekday 2"]],
    ["Паром сел на мель в среду.", ["event weekday 3"]],
    ["部长周二访问兰诺斯。", ["event weekday 2"]],
    ["زار الوزير لانوث يوم الثلاثاء.", ["event weekday 2"]],
    ["On Tuesday, the minister said that the ferry will be back.", ["event weekday 2"]],
  ],
  [
    "The ministers will meet on Friday.",
    "The ferry runs on Fridays.",
    "The ferry leaves every Monday.",
    "The ferry stays in port until Sunday.",
    "The shops of Lannoth were full on Black Friday.",
    "The sun rose over Lannoth.",
    "Паром будет ходить в пятницу.",
    "On Tuesday, the ministers will meet.",
    "部长将于周二访问兰诺斯。",
    "今年第四周日均客流下降。",
  ],
);
