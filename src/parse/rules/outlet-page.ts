import { findDates } from "../dates/find-dates.ts";
import { outlet } from "../outlet.ts";
import { type TakingRule, wholeLine } from "../rule.ts";
import { SIGN } from "../signs.ts";

// (China Daily 10/13/2019 page4)      (Lannoth Tidings, 3 October 2017, page 4)
// not: (see page 4)
const PAGE =
  /^\s*[(（](?<name>[^()（）\d]{2,60}?),? (?<day>\d[^()（）]{5,20}?),? (?:page|p\.) ?\p{L}?\d{1,3}[)）]\s*$/iu;

/** Where a paper printed a text: its name, the day, the page. China Daily, whose mark this is, sets the month first. */
export const outletPage: TakingRule = {
  name: "outlet-page",
  needs: SIGN.digit | SIGN.bracket,
  take({ text }, known) {
    const { name, day = "" } = PAGE.exec(text)?.groups ?? {};
    if (name === undefined) return null;
    const source = known.sources.find(name);
    const order = source?.id === "china-daily" ? "month-first" : known.settings.dateOrder;
    const seen = findDates(day, order)[0];
    if (source === null || !seen || seen.text.length < day.length) return null;
    const words = text.trim();
    return wholeLine(text, outlet(name, words, known), {
      field: "date",
      role: "published",
      seen: seen.seen,
      text: words,
    });
  },
};
