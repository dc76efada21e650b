import { labelledSource } from "../labelled-source.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// Source: Xinhua      Quelle: dpa      来源：新华社      Источник: ТАСС      المصدر: شينخوا
// Source: Xinhua | 14 June 2019        来源：新华社 作者：张三        Source: Xinhua, 14 June 2019
// not: Source: the ministry says so (no name)

/** A label that names the outlet; what follows the name stays for other rules. */
export const labelSource: TakingRule = {
  name: "label-source",
  needs: SIGN.colon,
  take: ({ text }, known) => labelledSource(text, known),
};
