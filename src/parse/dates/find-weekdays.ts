import { alternation, nameKey, WEEKDAY_BY_NAME } from "../../date-names.ts";
import { type DateInText, weekday } from "./seen-date.ts";

const SPELT = alternation(
  [...WEEKDAY_BY_NAME.keys()].filter((name) => !/\p{Script=Han}/u.test(name)),
);

// 周二 and 星期日; not 第四周日均 (the daily mean of the fourth week), 每周一次 (once a week)
const COUNT = "第\\d０-９一二三四五六七八九十两几";
const HAN_NAME = `(?<![${COUNT}])(?:星期|周)[一二三四五六日](?![次均个天])`;

const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SPELT})(?![\\p{L}\\p{N}])|${HAN_NAME}`, "giu");

const HAN = "日一二三四五六";

/** Weekdays that are everyday words of other languages where they are not capitalised. */
const isName = (word: string): boolean =>
  !/^(?:sun|minggu|senin|pazar|salı|cuma|rabu|środa|sabtu|kamis|jumat|selasa)$/u.test(word);

/** Every weekday that a text names, in the order in which they stand. */
export const findWeekdays = (text: string): readonly DateInText[] =>
  [...text.matchAll(NAMES)].flatMap(({ 0: word, index }) => {
    const day = WEEKDAY_BY_NAME.get(nameKey(word)) ?? HAN.indexOf(word.at(-1) ?? "");
    return day >= 0 && isName(word) ? [{ seen: weekday(day), text: word, start: index }] : [];
  });
