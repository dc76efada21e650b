import { alternation, nameKey, WEEKDAY_BY_NAME } from "./names.ts";
import { type DateInText, weekday } from "./seen-date.ts";

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternation([...WEEKDAY_BY_NAME.keys()].filter((name) => !/\p{Script=Han}/u.test(name)))})(?![\\p{L}\\p{N}])|(?:星期|周)[一二三四五六日]`,
  "giu",
);

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
