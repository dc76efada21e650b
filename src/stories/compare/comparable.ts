import type { Strength } from "./comparison.ts";
import { mayAgree } from "./hedge.ts";
import type { Quantity } from "./quantities.ts";
import type { Told } from "./told.ts";

/** Whether two amounts are of one thing by their units: "12 dead" and "14 people were killed", "9 boats" and "11 fishing boats". */
export function areOfOneKind(one: Quantity, other: Quantity): boolean {
  if (one.counted !== null && other.counted !== null) return one.counted === other.counted;
  const [ours] = one.units;
  const [theirs] = other.units;
  return (
    (ours !== undefined && other.units.includes(ours)) ||
    (theirs !== undefined && one.units.includes(theirs))
  );
}

/** "Gusts of 138 kilometres an hour at the lighthouse" is not held against those at the pilot station. */
const SHARED_AROUND = 3;

/** Whether two amounts in sentences that are alike can be held against each other. Where the sentences are only similar, the words around them have to speak for it. */
export function areComparable(one: Quantity, other: Quantity, strength: Strength): boolean {
  if (!areOfOneKind(one, other)) return false;
  if (strength === "same" || (one.counted !== null && one.counted === other.counted)) return true;
  const shared = [...one.around].filter((stem) => other.around.has(stem));
  return shared.length >= SHARED_AROUND;
}

/** Whether a report tells an amount as well, anywhere. */
export const tells = (all: readonly Told[], wanted: Quantity): boolean =>
  all.some(({ quantity }) => areOfOneKind(quantity, wanted) && mayAgree(quantity, wanted));
