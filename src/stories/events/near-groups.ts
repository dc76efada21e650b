import { groupBy } from "../../group-by.ts";
import type { Likeness } from "./day-links.ts";
import type { NamedGroup } from "./named-groups.ts";

/** The links between a group and the texts outside it. */
export function nearGroups(
  groups: readonly NamedGroup[],
  links: readonly Likeness[],
): ReadonlyMap<NamedGroup, readonly Likeness[]> {
  const groupOf = new Map(groups.flatMap((group) => group.texts.map((text) => [text, group])));
  return groupBy(links, ({ earlier, later }) => {
    const [one, other] = [groupOf.get(earlier), groupOf.get(later)];
    return one === other ? [] : [one, other].flatMap((group) => group ?? []);
  });
}
