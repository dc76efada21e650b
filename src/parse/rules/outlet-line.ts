import { findDates } from "../dates/find-dates.ts";
import { outlet } from "../outlet.ts";
import { type Finding, type TakingRule, wholeLine } from "../rule.ts";

// Ostavel Courier
// *Ostavel Courier, 3 October 2019*
// 新华社，2019年10月3日
const OUTLET_LINE =
  /^[\s*_]*(?<name>[^,，|*_]{2,60}?)(?:\s?[,，|·–-]\s?(?<day>[^*_]{6,30}))?[\s*_]*$/u;

/** A known outlet's name on a line above the text, with or without a day. */
export const outletLine: TakingRule = {
  name: "outlet-line",
  take({ text }, known) {
    const { name, day } = OUTLET_LINE.exec(text)?.groups ?? {};
    if (name === undefined || known.sources.find(name) === null) return null;
    const words = text.trim();
    const found = outlet(name, words, known);
    if (day === undefined) return wholeLine(text, found);
    const seen = findDates(day, known.settings.dateOrder)[0];
    if (!seen || seen.text.length < day.trim().length) return null;
    const date: Finding = { field: "date", role: "published", seen: seen.seen, text: day.trim() };
    return wholeLine(text, found, date);
  },
};
