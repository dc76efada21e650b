import type { ReportText } from "../report-text.ts";
import { commonTerms } from "./common-terms.ts";
import type { Likeness } from "./day-links.ts";
import type { NamedGroup } from "./named-groups.ts";
import { nearGroups } from "./near-groups.ts";
import { similarTexts } from "./similar.ts";

/** A group with what its page says of it. */
export interface ToldGroup extends Pick<NamedGroup, "name" | "texts"> {
  /** The terms that most of its texts share. */
  readonly terms: readonly number[];
  /** The same as they are printed, and in that order. */
  readonly words: readonly string[];
  /** Dated texts that are somewhat like them. */
  readonly similar: readonly ReportText[];
}

/** Says how some texts print terms, in the order of reading. It reads their bodies. */
export type PrintedIn = (
  texts: readonly ReportText[],
  terms: readonly number[],
) => readonly string[];

/** What is to be said of some groups; `links` are all those of their texts. Words that are known need not be read again. */
export function toldGroups(
  groups: readonly NamedGroup[],
  links: readonly Likeness[],
  printedIn: PrintedIn,
  known: readonly ToldGroup[],
): readonly ToldGroup[] {
  const near = nearGroups(groups, links);
  const before = new Map(known.map((group) => [group.texts[0], group]));
  return groups.map((group) => {
    const { name, texts } = group;
    const terms = commonTerms(group.links);
    const then = before.get(texts[0]);
    const isSame = then && isSameList(then.texts, texts) && isSameList(then.terms, terms);
    const words = isSame ? then.words : printedIn(texts, terms);
    return { name, texts, terms, words, similar: similarTexts(texts, near.get(group) ?? []) };
  });
}

const isSameList = <Item>(a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at]);
