import { outlet } from "../outlet.ts";
import { type TakingRule, wholeLine } from "../rule.ts";

// THE DAILY PACKET/COASTAL NEWS NETWORK
// REUTERS, BLOOMBERG
// La Feuille du Détroit   （斯新社）
// -- NWA   ==NWA      NWA ABC DEF   nwa ab xy cd (the initials of its editors)
// not: a line with a name that nobody knows
const CREDIT =
  /^(?:--\s?|==)?[(（]?(?<names>[\p{L}\p{N}][\p{L}\p{N} .,，、&/'’-]{1,80}?)[)）.]{0,2}$/u;

const INITIALED = /^(?<names>\p{L}{2,5})(?:(?: \p{Ll}{2,3}){2,6}|(?: \p{Lu}{2,4}){1,5})$/u;

/** Outlets alone on the last line: who wrote it, and who passed it on. Each of them must be known. */
export const outletCredit: TakingRule = {
  name: "outlet-credit",
  take({ text }, known) {
    const line = text.trim();
    const together = CREDIT.exec(line)?.groups?.names ?? "";
    const listed = together.split(/\s?[/,，、]\s?/u).filter((name) => name !== "");
    const isKnown = (name: string): boolean => known.sources.find(name) !== null;
    const initialed = INITIALED.exec(line)?.groups?.names ?? "";
    const names = listed.every(isKnown) ? listed : [initialed].filter(isKnown);
    if (names.length === 0) return null;
    return wholeLine(
      text,
      { field: "credit", value: line, text: line },
      ...names.map((name) => outlet(name, line, known)),
    );
  },
};
