import type { ReportText } from "../report-text.ts";
import { averageLink } from "./average-link.ts";
import { type Chain, chainsOf } from "./chains.ts";
import type { Likeness } from "./day-links.ts";
import { SAME_EVENT } from "./likeness.ts";

/** Texts that report one event, in the order of time, and what any two of them have in common. */
export interface Alikes {
  readonly texts: readonly ReportText[];
  readonly links: readonly Likeness[];
}

/** Puts texts together that report one event: they are alike by `least` or more, on the average of all that they have in common. Texts to which two different names are given stay apart. */
export const groupAlike = (
  links: readonly Likeness[],
  nameOf: (text: ReportText) => string | null,
  least = SAME_EVENT,
): readonly Alikes[] => chainsOf(links, least).flatMap((chain) => groupsIn(chain, nameOf, least));

/** The groups of one chain. */
export function groupsIn(
  { texts, links }: Chain,
  nameOf: (text: ReportText) => string | null,
  least = SAME_EVENT,
): readonly Alikes[] {
  const numbers = new Map(texts.map((text, at) => [text, at]));
  const numberOf = (text: ReportText): number => numbers.get(text) ?? -1;
  const pairs = links.map(({ earlier, later, likeness }) => ({
    one: numberOf(earlier),
    other: numberOf(later),
    likeness,
  }));
  return averageLink(texts.map(nameOf), pairs, least)
    .filter(({ length }) => length > 1)
    .map((members) => {
      const within = new Set(members);
      return {
        texts: texts.filter((_, at) => within.has(at)),
        links: links.filter(
          ({ earlier, later }) => within.has(numberOf(earlier)) && within.has(numberOf(later)),
        ),
      };
    });
}
