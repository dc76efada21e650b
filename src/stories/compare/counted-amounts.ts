import { groupBy } from "../../group-by.ts";
import { mayAgree } from "./hedge.ts";
import type { Link, Told } from "./told.ts";

/** Amounts of people killed, injured and so on, wherever they stand: each report's first one, where it is also its greatest. Reports that have any such amount in common are not held against each other. */
export function countedAmounts(told: readonly Told[], reports: number): readonly Link[] {
  const kinds = groupBy(told, ({ quantity: { counted } }) => (counted === null ? [] : [counted]));
  return [...kinds.values()].flatMap((kind) => {
    const byReport = groupBy(kind, ({ report }) => [report]);
    const amounts = Array.from({ length: reports }, (_, report) => byReport.get(report) ?? []);
    return amounts.flatMap((ours, left) =>
      amounts.slice(left + 1).flatMap((theirs) => linkOf(ours, theirs)),
    );
  });
}

function linkOf(ours: readonly Told[], theirs: readonly Told[]): readonly Link[] {
  const one = mainOf(ours);
  const other = mainOf(theirs);
  if (one === null || other === null) return [];
  const agree = mayAgree(one.quantity, other.quantity);
  const inCommon = ours.some(({ quantity }) =>
    theirs.some((each) => mayAgree(quantity, each.quantity)),
  );
  return agree || !inCommon ? [{ one: one.at, other: other.at, agree }] : [];
}

/** The first amount, where no later one is greater: a part of it, or another year's, must not stand for it. */
function mainOf([first, ...later]: readonly Told[]): Told | null {
  if (first === undefined) return null;
  return later.some(({ quantity }) => quantity.value > first.quantity.value) ? null : first;
}
