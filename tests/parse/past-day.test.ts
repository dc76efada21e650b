import { expect, test } from "vitest";
import { standsInThePast } from "../../src/parse/past-day.ts";

/** A sentence whose day stands between marks: "they met on |Tuesday|". */
const past = (marked: string): boolean => {
  const [before = "", text = "", after = ""] = marked.split("|");
  return standsInThePast(`${before}${text}${after}`, { start: before.length, text });
};

test.each([
  ["the minister said on |Tuesday|."],
  ["The last of four cranes was set down on the quay on |Tuesday|."],
  ["after divers found a fault, the board said on |Tuesday|."],
  ["in a phone conversation with her counterpart on |Tuesday|"],
  ["The board will be reformed, she said. The vote was held on |Tuesday|."],
  ["The minister said |Tuesday| that the line will reopen."],
  ["The minister said on |Tuesday| the line will reopen."],
  ["On |Tuesday|, the minister said that the line will reopen."],
  ["On |Tuesday|, the board voted. The line will reopen."],
  ["The May Day ferry ran aground on |14 June 2019|."],
  ["Will Marlow met the board on |Tuesday|."],
  ["The port closed on |Tuesday| due to fog."],
  ["Due to the fog, the port closed on |Tuesday|."],
  ["The port, shut due to the fog, reopened on |Tuesday|."],
  ["THE BOARD MET ON |TUESDAY|."],
  ["|2020年12月22日|，部长表示渡轮将恢复通航。"],
  ["上将|周二|访问兰诺斯。"],
  ["زار السيد إسك لانوث في |22 ديسمبر 2020|."],
])("past: %s", (marked) => {
  expect(past(marked)).toBe(true);
});

test.each([
  ["aid for the flood beginning on |12 September 2021|, and continuing"],
  ["|Sunday|, marks the second anniversary of the treaty"],
  ["|11 February 2024| marks the second anniversary of the treaty"],
  ["the ministers will meet on |Tuesday|"],
  ["the port is due to reopen |Tuesday|"],
  ["the ferry, due to sail on |Tuesday|,"],
  ["closed until |Tuesday|"],
  ["every |Tuesday|"],
  ["since |Tuesday|"],
  ["it said it would close on |Tuesday|"],
  ["the vote is scheduled for |Tuesday|"],
  ["Scheduled for |Tuesday|, the vote is late"],
  ["next |Tuesday|"],
  ["Black |Friday|"],
  ["The port is shut, beginning on |14 June 2019|."],
  ["On |14 June 2019| the ministers will meet"],
  ["On |Tuesday|, the ministers will meet."],
  ["The ministers on |Tuesday| will meet."],
  ["THE MINISTERS WILL MEET ON |TUESDAY|."],
  ["Depuis le |14 juin 2019|, le ferry est en retard."],
  ["Le port est fermé jusqu’au |14 juin 2019|."],
  ["Le ferry part |mardi| prochain."],
  ["Am |Dienstag| wird die Fähre fahren."],
  ["渡轮将于|2020年12月22日|恢复通航。"],
  ["部长将于|周二|访问兰诺斯。"],
  ["截至|2020年12月22日|，渡轮停航。"],
  ["下|周二|渡轮停航。"],
  ["حتى |22 ديسمبر 2020| بقيت العبارة في الميناء."],
  ["سوف يزور الوزير لانوث في |22 ديسمبر 2020|."],
  ["سيزور الوزير لانوث في |22 ديسمبر 2020|."],
  ["تعود العبارة يوم |الثلاثاء| المقبل."],
])("not past: %s", (marked) => {
  expect(past(marked)).toBe(false);
});
