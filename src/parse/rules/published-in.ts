import { findDates } from "../dates/find-dates.ts";
import { outlet } from "../outlet.ts";
import { type Finding, type TakingRule, wholeLine } from "../rule.ts";

// Source: Skerran News Wire. Published in the Ostavel Courier, 10 February 2021
// First published in the Lannoth Tidings on 3 May 2019.
const PUBLISHED_IN =
  /^\s*(?:source: (?<source>[^.]{2,60})\. )?(?:first |originally )?published (?:in|by) (?:the )?(?<carrier>[^,.]{2,60}?)(?:(?:,| on)? (?<day>(?:\p{L}{3,9}\.? )?\d[^.]{0,25}))?\.?\s*$/iu;

/** Who printed the text; where somebody else wrote it, the printer passed it on. */
export const publishedIn: TakingRule = {
  name: "published-in",
  take({ text }, known) {
    const { source, carrier = "", day } = PUBLISHED_IN.exec(text)?.groups ?? {};
    const printer = known.sources.find(carrier);
    if (!printer) return null;
    const words = text.trim();
    const passedOn: Finding = {
      field: "distributors",
      value: { name: printer.name, id: printer.id },
      text: words,
    };
    const seen = findDates(day ?? "")[0]?.seen;
    return wholeLine(
      text,
      ...(source ? [outlet(source, words, known), passedOn] : [outlet(carrier, words, known)]),
      ...(seen ? [{ field: "date", role: "published", seen, text: words } as const] : []),
    );
  },
};
