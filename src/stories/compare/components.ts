import { groupBy } from "../../group-by.ts";

/** Gathers things that are linked, directly or through others: each group in the order of its members, the groups in that of their first ones. Things are numbers from 0; one without a link is in no group. */
export function componentsOf(
  links: readonly (readonly [one: number, other: number])[],
): readonly (readonly number[])[] {
  const above = new Map<number, number>();
  const headOf = (member: number): number => {
    let head = member;
    for (let next = above.get(head) ?? head; next !== head; next = above.get(head) ?? head) {
      // Shortens the way for whoever asks next.
      above.set(head, above.get(next) ?? next);
      head = next;
    }
    return head;
  };
  for (const [one, other] of links) {
    const [first, second] = [headOf(one), headOf(other)].toSorted(byNumber);
    for (const member of [one, other]) if (!above.has(member)) above.set(member, member);
    if (first !== undefined && second !== undefined) above.set(second, first);
  }
  const members = [...above.keys()].toSorted(byNumber);
  return [...groupBy(members, (member) => [headOf(member)]).values()];
}

const byNumber = (a: number, b: number): number => a - b;
