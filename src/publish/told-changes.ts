import type { ArticleChange, Changes } from "../changes.ts";
import type { CivilDate } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import { PARTS, type Part } from "../text-record.ts";

/** Why something is told: what the log says of a text, or what became of an address. */
export type ToldWhy = ArticleChange["why"] | "moved" | "gone";

/** What became of one article on one day. */
interface DatedChange extends Omit<ArticleChange, "why"> {
  readonly why: ToldWhy;
}

/** What is told at once: what became of one article, or of so many on one day that only their number is told. */
export interface ToldChange {
  readonly day: CivilDate;
  readonly why: ToldWhy;
  readonly what: readonly Part[];
  readonly count: number;
  /** The article; `null` where there are too many to be named. */
  readonly only: Pick<DatedChange, "address" | "article" | "reasons"> | null;
}

/** No more articles of one day and one reason are told one by one. */
const MOST_NAMED = 20;

/** Changes as they are told, in the order of their days. */
export const toldChanges = (changes: readonly DatedChange[]): readonly ToldChange[] =>
  [...groupBy(changes, ({ day, why }) => [`${day} ${why}`]).values()].flatMap((group) =>
    group.length > MOST_NAMED ? toldTogether(group) : group.map(toldAlone),
  );

const toldAlone = ({ day, why, what, address, article, reasons }: DatedChange): ToldChange => ({
  ...{ day, why, what, count: 1 },
  only: { address, article, reasons },
});

function toldTogether(group: readonly DatedChange[]): readonly ToldChange[] {
  const what = PARTS.filter((part) => group.some((change) => change.what.includes(part)));
  return group.slice(0, 1).map(({ day, why }) => ({
    ...{ day, why, what, count: group.length },
    only: null,
  }));
}

/** The addresses that moved, and those that are gone, where it is known since when. */
export const restingChanges = ({
  moved,
  gone,
}: Pick<Changes, "moved" | "gone">): readonly DatedChange[] => [
  ...moved.flatMap(({ address, to, since }) => restingChange("moved", address, to, since)),
  ...gone.flatMap(({ address, since }) =>
    restingChange("gone", address, { label: address, address, count: 0 }, since),
  ),
];

const restingChange = (
  why: ToldWhy,
  address: string,
  article: DatedChange["article"],
  day: CivilDate | null,
): readonly DatedChange[] =>
  day === null ? [] : [{ day, why, address, article, what: [], reasons: [] }];
