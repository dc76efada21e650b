import type { Archive } from "../archive.ts";
import type { Card, Stacks } from "../card.ts";
import type { ArticleRecord, RecordCard } from "../stories.ts";

/** What programs get of each article: the id of the story that it reports, and whose copy it is. */
export function recordCards(
  { stories, groups }: Pick<Archive, "stories" | "groups">,
  cards: readonly Card[],
): readonly RecordCard[] {
  const idOf = new Map(
    stories.stories.flatMap(({ id, reports }) => reports.map(({ entry }) => [entry.address, id])),
  );
  const carriedBy = new Map(groups.entries.map(({ address, carried }) => [address, carried]));
  return cards.map((card) => ({
    card,
    story: idOf.get(card.address) ?? null,
    carried: carriedBy.get(card.address) ?? null,
  }));
}

/** The whole record. */
export const recordOf = ({ card, ...standing }: RecordCard, stacks: Stacks): ArticleRecord => ({
  ...stacks.articleOf(card),
  ...standing,
});
