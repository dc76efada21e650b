import { byText } from "../by-text.ts";
import type { Card } from "../card.ts";
import type { ArticleChange } from "../changes.ts";
import type { Link } from "../groups.ts";
import type { KeptAddress, LoggedChange } from "../steering.ts";

/** What the log tells of articles that are there, the newest first, whatever their addresses are by now. */
export function loggedChanges(
  cards: readonly Card[],
  kept: readonly KeptAddress[],
  log: readonly LoggedChange[],
): readonly ArticleChange[] {
  if (log.length === 0) return [];
  const pathOf = new Map(kept.map(({ address, path }) => [address, path]));
  const cardOf = new Map(cards.map((card) => [card.path, card]));
  return log
    .flatMap((change) => {
      const card = cardOf.get(pathOf.get(change.address) ?? "");
      return card ? [{ ...change, article: linkTo(card), reasons: reasonsOf(change, card) }] : [];
    })
    .sort(newestFirst);
}

/** The link to the page of an article. */
export const linkTo = ({ displayTitle, address }: Card): Link => ({
  label: displayTitle,
  address,
  count: 0,
});

const reasonsOf = ({ why }: LoggedChange, { corrections }: Card): readonly string[] =>
  why === "corrected"
    ? [...new Set(corrections.map(({ reason }) => reason).filter((reason) => reason !== ""))]
    : [];

const newestFirst = (a: LoggedChange, b: LoggedChange): number =>
  byText(b.day, a.day) || byText(a.why, b.why) || byText(a.address, b.address);
