import { datelineChinese } from "../../../src/parse/rules/dateline-chinese.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineChinese,
  [
    [
      "斯新社兰诺斯2月1日电 渡轮恢复通航。",
      [
        "dateline 斯新社兰诺斯2月1日电 [兰诺斯]",
        "filed ?-2-1",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      12,
    ],
    [
      "斯新社兰诺斯3月15日电（记者伊蕾娜）渡轮恢复通航。",
      [
        "dateline 斯新社兰诺斯3月15日电（记者伊蕾娜） [兰诺斯]",
        "filed ?-3-15",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      19,
    ],
    [
      "　　斯新社瓦斯肯纳2020年12月22日电　渡轮恢复通航。",
      [
        "dateline 斯新社瓦斯肯纳2020年12月22日电 [瓦斯肯纳]",
        "filed 2020-12-22",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      22,
    ],
    [
      "斯新社兰诺斯１２月２２日电：渡轮恢复通航。",
      [
        "dateline 斯新社兰诺斯１２月２２日电 [兰诺斯]",
        "filed ?-12-22",
        "sources Skerran News Wire (skerran-news-wire)",
      ],
      14,
    ],
  ],
  [
    "兰讯社兰诺斯2月1日电 渡轮恢复通航。",
    "据斯新社兰诺斯2月1日电，渡轮恢复通航。",
    "斯新社兰诺斯2月电 渡轮恢复通航。",
    "斯新社记者2月1日从兰诺斯获悉，渡轮恢复通航。",
    "兰诺斯2月1日电 渡轮恢复通航。",
    "斯新社兰诺斯昨日电 渡轮恢复通航。",
    "斯新社兰诺斯2月1日电视台播出渡轮画面。",
    "斯新社兰诺斯2月1日电力恢复。",
  ],
);
