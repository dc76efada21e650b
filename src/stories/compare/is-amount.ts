import type { ReadNumber } from "./numbers-in.ts";

const MONTH =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|févr|fév|avr|mai|juin|juil|août|déc|märz|okt|dez|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|mrt|mei|янв|фев|март|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек";
const MONTH_BEFORE = new RegExp(`(?:^|[^\\p{L}])(?:${MONTH})\\p{L}*\\.?\\s*$`, "iu");
const MONTH_AFTER = new RegExp(`^(?:st|nd|rd|th|\\.|er)?\\s*(?:de |of )?(?:${MONTH})\\p{L}*`, "iu");
/** Hours, ordinals, scores, and what belongs to a name. */
const NO_AMOUNT_AFTER =
  /^(?:\s?[ap]\.?m\b|\s?(?:o['’]clock|uhr|heures?|h|past|to|noon|час\p{L}*)(?!\p{L})|[\p{L}º°ª]|\.(?=\s\p{L})|[-–—:/]\d|年|月|日|时|点)/iu;
const NO_AMOUNT_BEFORE =
  /(?:[\p{L}\p{N}#№/:-]|[-–—]\s|(?:^|\s)(?:no|nr|nº|n°|article|past|section|chapter|page|route|channel|flight|room|grade|group|type|at|part|level|seit|since|until|from)\.?\s)$/iu;
const YEAR = /^(?:1[5-9]|20)\d{2}$/u;

/** Whether a number says how much or how many: no day, year, hour, ordinal, score or part of a name. */
export function isAmount(text: string, { value, start, end }: ReadNumber): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const isDay = value <= 31 && (MONTH_BEFORE.test(before) || MONTH_AFTER.test(after));
  return (
    Number.isFinite(value) &&
    !isDay &&
    !YEAR.test(text.slice(start, end)) &&
    !NO_AMOUNT_AFTER.test(after) &&
    !NO_AMOUNT_BEFORE.test(before)
  );
}
