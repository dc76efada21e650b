import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";
import { labelPublished } from "./label-published.ts";
import { labelUpdated } from "./label-updated.ts";

// Published: 14 June 2019      Last updated on 3 May 2020, 10:30
// not: Published on 14 June 2019 by the board (not the whole line)

/** A label of a day below a text: the whole line or nothing. */
export const labelDayLine: TakingRule = {
  name: "label-day-line",
  needs: SIGN.digit,
  take(sight, known) {
    const taking = labelPublished.take(sight, known) ?? labelUpdated.take(sight, known);
    return taking && sight.text.slice(taking.length).trim() === ""
      ? { ...taking, length: sight.text.length }
      : null;
  },
};
