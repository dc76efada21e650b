import type { Sort } from "../request.ts";

/** Sorts ids: by score and then the newest first, or by day, the undated ones always last. The order of ids is the order of days. */
export function inOrder(
  scores: ReadonlyMap<number, number>,
  sort: Sort,
  perDay: number,
): readonly number[] {
  const score = (id: number): number => scores.get(id) ?? 0;
  const undatedLast = (a: number, b: number): number => Number(a < perDay) - Number(b < perDay);
  const orders: Readonly<Record<Sort, (a: number, b: number) => number>> = {
    relevance: (a, b) => score(b) - score(a) || b - a,
    newest: (a, b) => b - a,
    oldest: (a, b) => undatedLast(a, b) || a - b,
  };
  return [...scores.keys()].sort(orders[sort]);
}
