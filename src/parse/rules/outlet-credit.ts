import { outlet } from "../outlet.ts";
import { type TakingRule, wholeLine } from "../rule.ts";

// THE DAILY PACKET/COASTAL NEWS NETWORK
// REUTERS, BLOOMBERG
// La Feuille du Détroit   （斯新社）
// not: a line with a name that nobody knows
const CREDIT = /^[(（]?(?<names>[\p{L}\p{N}][\p{L}\p{N} .,，、&/'’-]{1,80}?)[)）.]{0,2}$/u;

/** Outlets alone on the last line: who wrote it, and who passed it on. Each of them must be known. */
export const outletCredit: TakingRule = {
  name: "outlet-credit",
  take({ text }, known) {
    const line = text.trim();
    const together = CREDIT.exec(line)?.groups?.names ?? "";
    const names = together.split(/\s?[/,，、]\s?/u).filter((name) => name !== "");
    if (names.length === 0 || names.some((name) => known.sources.find(name) === null)) return null;
    return wholeLine(
      text,
      { field: "credit", value: line, text: line },
      ...names.map((name) => outlet(name, line, known)),
    );
  },
};
