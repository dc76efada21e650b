import type { Article } from "../article.ts";
import { groupBy } from "../group-by.ts";
import type { KeptAddress } from "../steering.ts";

/** Which article, by its card, holds which address: the one at the same path, else one with the same bytes at a new path. */
export function holdersOf<Card extends Pick<Article, "path" | "sha256">>(
  cards: readonly Card[],
  kept: readonly KeptAddress[],
): ReadonlyMap<KeptAddress, Card> {
  const byPath = new Map(cards.map((card) => [card.path, card]));
  const holders = new Map<KeptAddress, Card>();
  const housed = new Set<Card>();
  const hold = (row: KeptAddress, card: Card | undefined): void => {
    if (!card || housed.has(card)) return;
    holders.set(row, card);
    housed.add(card);
  };
  const rows = [...inState("live", kept), ...inState("gone", kept)];
  for (const row of rows) hold(row, byPath.get(row.path));
  const bySha = groupBy(
    cards.filter((card) => !housed.has(card)),
    ({ sha256 }) => [sha256],
  );
  for (const row of rows)
    if (!byPath.has(row.path))
      hold(
        row,
        bySha.get(row.sha256)?.find((card) => !housed.has(card)),
      );
  return holders;
}

const inState = (
  state: KeptAddress["state"],
  kept: readonly KeptAddress[],
): readonly KeptAddress[] => kept.filter((row) => row.state === state);
