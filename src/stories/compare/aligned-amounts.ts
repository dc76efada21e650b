import { groupBy } from "../../group-by.ts";
import { strengthOf } from "./align.ts";
import { areComparable, tells } from "./comparable.ts";
import type { Strength } from "./comparison.ts";
import { mayAgree } from "./hedge.ts";
import type { AlignedReports } from "./held-in.ts";
import type { Link, Told } from "./told.ts";

/** Amounts of one thing in sentences that are alike. Left out is whatever could be held against two amounts of a sentence, and an amount that the other report tells as well, elsewhere. */
export function alignedAmounts(
  told: readonly Told[],
  pairs: readonly AlignedReports[],
): readonly Link[] {
  const byReport = groupBy(told, ({ report }) => [report]);
  const bySentence = groupBy(told, ({ report, sentence }) => [`${report} ${sentence}`]);
  const amountsOf = (report: number): readonly Told[] => byReport.get(report) ?? [];
  return pairs.flatMap(({ left, right, aligned }) =>
    aligned.flatMap((each) => {
      const ours = bySentence.get(`${left} ${each.left}`) ?? [];
      const theirs = bySentence.get(`${right} ${each.right}`) ?? [];
      return onlyPairs(ours, theirs, strengthOf(each))
        .map(([one, other]) => ({
          one: one.at,
          other: other.at,
          agree: mayAgree(one.quantity, other.quantity),
          toldTwice:
            tells(amountsOf(right), one.quantity) || tells(amountsOf(left), other.quantity),
        }))
        .filter(({ agree, toldTwice }) => agree || !toldTwice);
    }),
  );
}

/** Pairs of which each is the only match of the other. */
function onlyPairs(
  ours: readonly Told[],
  theirs: readonly Told[],
  strength: Strength,
): readonly (readonly [one: Told, other: Told])[] {
  const matches = (one: Told, others: readonly Told[]): readonly Told[] =>
    others.filter(({ quantity }) => areComparable(one.quantity, quantity, strength));
  return ours.flatMap((one) => {
    const [other, ...more] = matches(one, theirs);
    const only = other !== undefined && more.length === 0 && matches(other, ours).length === 1;
    return only ? [[one, other] as const] : [];
  });
}
