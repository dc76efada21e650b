import type { Card } from "../../card.ts";
import type { Notice } from "../../notice.ts";
import type { SourceBook } from "../../steering.ts";
import type { Story } from "../../stories.ts";
import { ODDITIES_ALONE } from "./odd-alone.ts";
import type { Oddity } from "./oddity.ts";
import { otherLanguage } from "./other-language.ts";
import { sameText } from "./same-text.ts";
import { undated } from "./undated.ts";

const RULES: ReadonlySet<string> = new Set(
  [undated, ...ODDITIES_ALONE, sameText, otherLanguage].map(({ rule }) => rule),
);

/** True for a rule that tells of a text as a whole, so that its first words help to know it. */
export const isOddity = (rule: string): boolean => RULES.has(rule);

/** What is odd about the texts, as notices that may stay. */
export function oddities(
  cards: readonly Card[],
  outlets: SourceBook,
  stories: readonly Story[] = [],
): readonly Notice[] {
  const found = ({ rule, find }: Oddity): readonly Notice[] =>
    find(cards, outlets, stories).map(({ path, line, message }) => ({
      rule,
      message,
      place: { path, line },
    }));
  return [
    ...found(undated),
    ...cards.flatMap(({ condition }) => condition.odd),
    ...found(sameText),
    ...found(otherLanguage),
  ];
}
