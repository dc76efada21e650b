import { mentionedWeekday } from "../../../src/parse/rules/mentioned-weekday.ts";
import { lookingTable } from "../rule-table.ts";

lookingTable(
  mentionedWeekday,
  [
    [
      "On Tuesday, at the second meeting since the storm, they spoke of Lannoth.",
      ["mentioned weekday 2"],
    ],
    ["The ferry is late, the spokesman said on Wednesday.", ["mentioned weekday 3"]],
    [
      "The ferry left on Monday. It ran aground on Tuesday.",
      ["mentioned weekday 1", "mentioned weekday 2"],
    ],
    ["Le ferry est parti lundi.", ["mentioned weekday 1"]],
    ["Паром вышел в пятницу.", ["mentioned weekday 5"]],
    ["渡轮星期日抵达兰诺斯。", ["mentioned weekday 0"]],
    ["عادت العبارة يوم الاثنين.", ["mentioned weekday 1"]],
    [
      "The ministers will meet on Friday. The date was set in Lannoth. The list came on Monday.",
      ["mentioned weekday 1"],
    ],
  ],
  [
    "The ministers will meet again on Friday.",
    "The ferry may be back by Monday.",
    "The ferry runs on Sundays.",
    "The ferry has been late since Tuesday.",
    "The ferry leaves each Friday.",
    "Die Fähre wird am Montag fahren.",
    "The captain sat in the sun.",
    "On Tuesday, the ministers will meet.",
    "部长将于周二访问兰诺斯。",
    "今年第四周日均客流下降。",
    "截至周二，渡轮停航。",
  ],
);
