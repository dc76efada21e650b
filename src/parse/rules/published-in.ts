import { findDates } from "../dates/find-dates.ts";
import { outlet } from "../outlet.ts";
import { type Finding, type TakingRule, wholeLine } from "../rule.ts";
import { withoutWeekday } from "../weekday-before.ts";

// Source: Skerran News Wire. Published in the Ostavel Courier, 10 February 2021
// First published in the Lannoth Tidings on 3 May 2019.
// Published by Lannoth Tidings 3 May 2019
const PUBLISHED_IN =
  /^\s*(?:source: (?<source>[^.]{2,60})\. )?(?:first |originally )?published (?:in|by) (?:the )?(?<carried>.{2,100}?)\.?\s*$/iu;

/** Who printed the text; where somebody else wrote it, the printer passed it on. */
export const publishedIn: TakingRule = {
  name: "published-in",
  take({ text }, known) {
    const { source, carried } = PUBLISHED_IN.exec(text)?.groups ?? {};
    if (carried === undefined) return null;
    const day = findDates(carried, known.settings.dateOrder).find(({ text: words }) =>
      carried.endsWith(words),
    );
    const head = day ? withoutWeekday(carried.slice(0, day.start)) : carried;
    const carrier = head.replace(/(?:,|\s)\s*(?:on\s)?$/iu, "");
    const printer = known.sources.find(carrier);
    if (!printer) return null;
    const words = text.trim();
    const passedOn: Finding = {
      field: "distributors",
      value: { name: printer.name, id: printer.id },
      text: words,
    };
    return wholeLine(
      text,
      ...(source ? [outlet(source, words, known), passedOn] : [outlet(carrier, words, known)]),
      ...(day ? [{ field: "date", role: "published", seen: day.seen, text: words } as const] : []),
    );
  },
};
