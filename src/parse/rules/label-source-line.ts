import { findDates } from "../dates/find-dates.ts";
import { labelledSource } from "../labelled-source.ts";
import { type Finding, type TakingRule, wholeLine } from "../rule.ts";
import { SIGN } from "../signs.ts";
import { withoutWeekday } from "../weekday-before.ts";

// Source: Xinhua
// Source: Xinhua, 14 June 2019
// not: Source: Xinhua | Back (not the whole line)

/** A label that names the outlet below a text, with or without a day: the whole line or nothing. */
export const labelSourceLine: TakingRule = {
  name: "label-source-line",
  needs: SIGN.colon,
  take({ text }, known) {
    const source = labelledSource(text, known);
    if (!source) return null;
    const rest = text.slice(source.length).trim();
    if (rest === "") return wholeLine(text, ...source.findings);
    const day = findDates(rest, known.settings.dateOrder)[0];
    const isDay = day && rest.endsWith(day.text) && withoutWeekday(rest.slice(0, day.start)) === "";
    if (!isDay) return null;
    const date: Finding = { field: "date", role: "published", seen: day.seen, text: rest };
    return wholeLine(text, ...source.findings, date);
  },
};
