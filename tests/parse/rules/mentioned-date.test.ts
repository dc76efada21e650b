import { mentionedDate } from "../../../src/parse/rules/mentioned-date.ts";
import { lookingTable } from "../rule-table.ts";

lookingTable(
  mentionedDate,
  [
    ["He spoke of the day when he met the envoy on Dec 3.", ["mentioned ?-12-3"]],
    ["The treaty of 16 July 2001 names Lannoth.", ["mentioned 2001-7-16"]],
    [
      "The talks will be held on May 5 and on 9 May 2021.",
      ["mentioned ?-5-5", "mentioned 2021-5-9"],
    ],
    ["Le 1er janvier 2021, le port a fermé.", ["mentioned 2021-1-1"]],
    ["Am 3. März lief die Fähre auf Grund.", ["mentioned ?-3-3"]],
    ["Паром вернулся 22 декабря.", ["mentioned ?-12-22"]],
    ["渡轮于12月3日恢复通航。", ["mentioned ?-12-3"]],
    ["عادت العبارة في 22 ديسمبر 2020.", ["mentioned 2020-12-22"]],
    ["On 31 June 2019, he joked; he came on 30 June 2019.", ["mentioned 2019-6-30"]],
  ],
  [
    "The ferry never leaves on 31 June.",
    "They met on 30 February 2021.",
    "The ferry came back in December.",
    "The vote of the 27 may be late.",
    "Room 12, Mayfair 3 is shut.",
    "Pier 5 and pier 6 are shut.",
    "The score was 12/13 in Lannoth.",
  ],
);
