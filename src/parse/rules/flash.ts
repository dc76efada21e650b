import { type Sight, type TakingRule, wholeLine } from "../rule.ts";

// ******FERRY LINE STAYS SHUT UNTIL MAY, HARBOUR BOARD SAYS
// *** Harbour board names new head
// not: *** (an asterism), ***Notice*** (a mark of its own), a line with a text below it
const FLASH = /^\s*\*{3,12}\s?(?<headline>[\p{Lu}\p{Lo}\p{N}"“‘'<][^*]{8,250})$/u;

/** The one line of a flash: asterisks and a headline, and no report below it. */
export const flash: TakingRule = {
  name: "flash",
  take(sight) {
    const value = FLASH.exec(sight.text)?.groups?.headline?.trim();
    if (!value || !isAll(sight)) return null;
    return wholeLine(sight.text, { field: "headline", value, text: sight.text.trim() });
  },
};

const isAll = ({ after, marks }: Sight): boolean =>
  after.every(({ text }) => text.trim() === "") && marks.every(({ field }) => field !== "headline");
