import { dayLine } from "../../../src/parse/rules/day-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  dayLine,
  [
    ["22 March 2019", ["published 2019-3-22"]],
    ["Tuesday, March 5, 2019", ["published 2019-3-5"]],
    [
      "Lannoth, 3 October 2019",
      ["published 2019-10-3", "dateline Lannoth, 3 October 2019 [Lannoth]"],
    ],
    [
      "NEW VASKENNA, October 3, 2019",
      ["published 2019-10-3", "dateline NEW VASKENNA, October 3, 2019 [New Vaskenna]"],
    ],
    ["2023年4月6日　兰诺斯", ["published 2023-4-6", "dateline 2023年4月6日　兰诺斯 [兰诺斯]"]],
    ["*22 March 2019*", ["published 2019-3-22"]],
    ["  2020-12-22", ["published 2020-12-22"]],
    ["22 декабря 2020 г.", ["published 2020-12-22"]],
    ["٢٢ ديسمبر ٢٠٢٠", ["published 2020-12-22"]],
    ["Tuesday 5 March 2019", ["published 2019-3-5"]],
    ["mardi 3 mars 2022", ["published 2022-3-3"]],
    ["الثلاثاء 22 ديسمبر 2020", ["published 2020-12-22"]],
    [
      "Vaskenna, Tuesday, 5 March 2019",
      ["published 2019-3-5", "dateline Vaskenna, Tuesday, 5 March 2019 [Vaskenna]"],
    ],
    [
      "Santo Domingo, 5 March 2019",
      ["published 2019-3-5", "dateline Santo Domingo, 5 March 2019 [Santo Domingo]"],
    ],
    ["2020年12月22日 星期二", ["published 2020-12-22"]],
    [
      "2020年12月22日 周二 兰诺斯",
      ["published 2020-12-22", "dateline 2020年12月22日 周二 兰诺斯 [兰诺斯]"],
    ],
  ],
  [
    "22 March",
    "31 June 2019",
    "22 March 2019 was a Friday in Lannoth",
    "On 22 March 2019",
    "Deadline: 22 March 2019",
    "March 2019",
    "22 March 2019 - 25 March 2019",
    "The ferry of 22 March 2019",
    "Until, 22 March 2019",
    "Until 22 March 2019",
    "The ferry, 3 October 2019",
    "In Lannoth, 3 October 2019",
  ],
);
