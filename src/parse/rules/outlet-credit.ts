import { outlet } from "../outlet.ts";
import { type TakingRule, wholeLine } from "../rule.ts";

// THE DAILY PACKET/COASTAL NEWS NETWORK
// REUTERS, BLOOMBERG
// not: a line with a name that nobody knows
const CREDIT = /^[\p{Lu}\p{N}][\p{Lu}\p{N} .,&/'’-]{1,60}$/u;

/** Outlets in capitals on the last line: who wrote it, and who passed it on. Each of them must be known. */
export const outletCredit: TakingRule = {
  name: "outlet-credit",
  take({ text }, known) {
    const line = text.trim();
    if (!CREDIT.test(line)) return null;
    const names = line.split(/\s?[/,]\s?/u).filter((name) => name !== "");
    if (names.length === 0 || names.some((name) => known.sources.find(name) === null)) return null;
    return wholeLine(
      text,
      { field: "credit", value: line, text: line },
      ...names.map((name) => outlet(name, line, known)),
    );
  },
};
