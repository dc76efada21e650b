import { outlet } from "../outlet.ts";
import type { TakingRule } from "../rule.ts";

// Source: Xinhua      Quelle: dpa      来源：新华社      Источник: ТАСС      المصدر: شينخوا
const LABEL =
  /^\s*(?:source|quelle|fuente|fonte|来源|文章来源|источник|المصدر)\s?[:：]\s?(?<name>[^|\n]{2,60}?)(?:\s{2,}|\s?\||$)/iu;

/** A label that names the outlet. */
export const labelSource: TakingRule = {
  name: "label-source",
  take({ text }, known) {
    const match = LABEL.exec(text);
    const name = match?.groups?.name?.trim();
    if (!match || !name || /[.!?]$/u.test(name)) return null;
    return { length: match[0].length, findings: [outlet(name, match[0].trim(), known)] };
  },
};
