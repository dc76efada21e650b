import type { TextSteering } from "../steering.ts";
import { findDates } from "./dates/find-dates.ts";
import { outlet } from "./outlet.ts";
import type { Taking } from "./rule.ts";
import { withoutWeekday } from "./weekday-before.ts";

const LABEL = "(?:source|quelle|fuente|fonte|来源|文章来源|источник|المصدر)";

// what ends the name: a bar, two spaces, the next label (来源：斯新社 作者：伊蕾娜), the end of the line
const NEXT =
  "(?:author|editor|date|published|updated|photo|автор|дата|фото|作者|记者|编辑|责任编辑|责编|时间|发布时间|日期|الكاتب|التاريخ)";
const LABELLED = new RegExp(
  `^(?<label>\\s*${LABEL}\\s?[:：]\\s?)(?<words>[^|]{2,60}?)(?:\\s{2,}|\\s?\\||\\s(?=${NEXT}\\s?[:：])|\\s?$)`,
  "iu",
);

const BEGINS_A_NAME = /^["“«『「]?[\p{Lu}\p{Lo}\p{N}]/u;
const SENTENCE = /(?<!(?:^|\s)(?:St|\p{Lu})(?:\.\p{Lu})*)[.!?](?:\s|$)|[。！？]/u;
const isName = (words: string): boolean => BEGINS_A_NAME.test(words) && !SENTENCE.test(words);

/** A label at the start of a line and the name of an outlet after it; a day behind the name is not taken. A name that nobody knows must look like one. */
export function labelledSource(text: string, known: TextSteering): Taking | null {
  const match = LABELLED.exec(text);
  if (!match) return null;
  const { label = "", words = "" } = match.groups ?? {};
  const day = findDates(words, known.settings.dateOrder)[0];
  const head = day ? withoutWeekday(words.slice(0, day.start)) : words;
  const name = head.replace(/[\s,，]+$/u, "");
  const apart = day === undefined || /[,，]\s?$/u.test(head);
  if (known.sources.find(name) === null && !(apart && isName(name))) return null;
  const length = day ? label.length + head.length : match[0].length;
  return { length, findings: [outlet(name, text.slice(0, length).trim(), known)] };
}
