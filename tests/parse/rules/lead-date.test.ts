import { leadDate } from "../../../src/parse/rules/lead-date.ts";
import { lookingTable } from "../rule-table.ts";

lookingTable(
  leadDate,
  [
    ["On December 22, 2020, the minister spoke in Lannoth.", ["event 2020-12-22"]],
    ["The ministers met on 14 June 2019 in Lannoth.", ["event 2019-6-14"]],
    ["Friday, 14 June 2019, saw the first ferry leave Lannoth.", ["event 2019-6-14"]],
    ["Le 14 juin 2019, le ministre a visité Lannoth.", ["event 2019-6-14"]],
    ["Am 14. Juni 2019 lief die Fähre auf Grund.", ["event 2019-6-14"]],
    ["El 14 de junio de 2019 encalló el transbordador.", ["event 2019-6-14"]],
    ["22 декабря 2020 года паром сел на мель.", ["event 2020-12-22"]],
    ["2020年12月22日，部长访问兰诺斯。", ["event 2020-12-22"]],
    ["في 22 ديسمبر 2020 زار الوزير لانوث.", ["event 2020-12-22"]],
    ["On March 3 the port shut, and on March 9, 2021 it opened.", ["event 2021-3-9"]],
    ["The May Day ferry ran aground on 14 June 2019.", ["event 2019-6-14"]],
    ["Will Marlow came to Lannoth on 14 June 2019.", ["event 2019-6-14"]],
    ["On Friday, 14 June 2019, the ministers met.", ["event 2019-6-14"]],
    ["The minister said on 14 June 2019 that the ferry will be back.", ["event 2019-6-14"]],
    ["2020年12月22日，部长表示渡轮将恢复通航。", ["event 2020-12-22"]],
  ],
  [
    "On 14 June the ministers met in Lannoth.",
    "The ministers will meet on 14 June 2019.",
    "The treaty of 14 June 2019 is in force.",
    "Since 14 June 2019 the ferry has been late.",
    "The ferry stays in port until 14 June 2019.",
    "On 31 June 2019 the ferry ran aground.",
    "The talks were planned for 14 June 2019.",
    "On 14 June 2019 the ministers will meet.",
    "渡轮将于2020年12月22日恢复通航。",
    "截至2020年12月22日，渡轮停航。",
    "حتى 22 ديسمبر 2020 بقيت العبارة في الميناء.",
    "سوف يزور الوزير لانوث في 22 ديسمبر 2020.",
    "About 14 June 2019, all was well.",
    "Depuis le 14 juin 2019, le ferry est en retard.",
  ],
);
