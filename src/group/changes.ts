import { isStoryAddress } from "../address-table.ts";
import { byText } from "../by-text.ts";
import type { Card } from "../card.ts";
import type { Changes } from "../changes.ts";
import type { Link } from "../groups.ts";
import type { KeptAddress, LoggedChange } from "../steering.ts";
import type { PlacedEvent } from "../stories.ts";
import { CHANGES } from "./addresses.ts";
import { linkTo, loggedChanges } from "./logged-changes.ts";

/** What the archive says of its own past: addresses that moved or are gone, what the editor set, and what became of texts. */
export function changesOf(
  cards: readonly Card[],
  stories: readonly PlacedEvent[],
  kept: readonly KeptAddress[],
  log: readonly LoggedChange[],
): Changes {
  const byPath = new Map(cards.map((card) => [card.path, linkTo(card)]));
  const storyOf = new Map(
    stories.flatMap(({ reports, title, address }) =>
      reports.map((report) => [report, { label: title, address, count: 0 }]),
    ),
  );
  const resting = kept.filter(({ state }) => state !== "live").sort(newestFirst);
  const targetOf = ({ state, path, address }: KeptAddress): Link | null => {
    const article = state === "moved" ? byPath.get(path) : undefined;
    if (!article) return null;
    return (isStoryAddress(address) && storyOf.get(article.address)) || article;
  };
  return {
    address: CHANGES,
    moved: resting.flatMap((row) => {
      const to = targetOf(row);
      return to ? [{ address: row.address, to, since: row.since }] : [];
    }),
    gone: resting
      .filter((row) => targetOf(row) === null)
      .map(({ address, since }) => ({ address, since })),
    corrected: cards
      .filter(({ corrections }) => corrections.length > 0)
      .map((card) => ({ article: linkTo(card), corrections: card.corrections })),
    logged: loggedChanges(cards, kept, log),
  };
}

const newestFirst = (a: KeptAddress, b: KeptAddress): number =>
  byText(b.since ?? "~", a.since ?? "~") || byText(a.address, b.address);
