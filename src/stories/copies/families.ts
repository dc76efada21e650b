import type { Pair } from "./candidates.ts";
import type { CopyText } from "./copy-text.ts";
import { baseFirst, baseOf } from "./in-time.ts";
import { distantKind, type Likeness, likenessOf, readBase, readFor } from "./kind.ts";

/** A text that has its words in common with a base. */
export interface Member {
  readonly text: CopyText;
  readonly likeness: Likeness;
}

/** Texts of one origin, held against one of them, which is not among the members. */
export interface Family {
  readonly base: CopyText;
  readonly members: readonly Member[];
}

/**
 * Texts that carry each other's words, from pairs that may do so. Whoever belongs to a family is like its base; or is like one
 * of its members, and half of it or of the base stands in the other. So a report that is printed every week with other figures
 * does not draw in all its weeks. Each text is in one family at most.
 */
export function familiesOf(texts: readonly CopyText[], pairs: readonly Pair[]): readonly Family[] {
  const near = neighboursOf(texts, pairs);
  return groupsOf(near).flatMap((group) => familiesIn(group, near));
}

type Near = ReadonlyMap<CopyText, readonly CopyText[]>;

function neighboursOf(texts: readonly CopyText[], pairs: readonly Pair[]): Near {
  const near = new Map<CopyText, CopyText[]>();
  const add = (text: CopyText, other: CopyText): void => {
    const known = near.get(text);
    if (known) known.push(other);
    else near.set(text, [other]);
  };
  for (const [at, there] of pairs) {
    const [a, b] = [texts[at], texts[there]];
    if (!a || !b) continue;
    add(a, b);
    add(b, a);
  }
  return near;
}

/** Texts that hang together in whatever way. */
function groupsOf(near: Near): readonly (readonly CopyText[])[] {
  const seen = new Set<CopyText>();
  const groups: (readonly CopyText[])[] = [];
  for (const start of near.keys()) {
    if (seen.has(start)) continue;
    const group = around(start, near);
    for (const text of group) seen.add(text);
    groups.push([...group]);
  }
  return groups;
}

function around(start: CopyText, near: Near): ReadonlySet<CopyText> {
  const group = new Set([start]);
  // The set grows while it is walked.
  for (const text of group) for (const other of near.get(text) ?? []) group.add(other);
  return group;
}

/** One family after the other, until no text is left. */
function familiesIn(group: readonly CopyText[], near: Near): readonly Family[] {
  const left = new Set(group);
  const families: Family[] = [];
  for (const start of [...group].sort(baseFirst(group)))
    while (left.has(start)) {
      const family = settled(start, left, near);
      if (family.members.length > 0) families.push(family);
      left.delete(family.base);
      for (const { text } of family.members) left.delete(text);
    }
  return families;
}

/** A family held against the one of its texts that is rightly its base: without strangers, another may be the first. */
function settled(start: CopyText, among: ReadonlySet<CopyText>, near: Near): Family {
  const members = grown(start, among, near);
  const own = [start, ...members.map(({ text }) => text)];
  const base = baseOf(own) ?? start;
  return base === start ? { base, members } : settled(base, new Set(own), near);
}

/** Goes from text to text as long as they belong to the base. */
function grown(base: CopyText, among: ReadonlySet<CopyText>, near: Near): readonly Member[] {
  const join = joiner(base);
  const joined = new Set([base]);
  const members: Member[] = [];
  const asked = (text: CopyText): boolean => among.has(text) && !joined.has(text);
  // The set grows while it is walked.
  for (const through of joined)
    for (const text of (near.get(through) ?? []).filter(asked)) {
      const likeness = join(text, through);
      if (!likeness) continue;
      joined.add(text);
      members.push({ text, likeness });
    }
  return members;
}

/** Says how a text that is near to a member belongs to the base; `null` where it does not. */
function joiner(base: CopyText): (text: CopyText, through: CopyText) => Likeness | null {
  const baseWords = readBase(base.words());
  const asked = new Map<CopyText, Likeness>();
  return (text, through) => {
    const likeness = asked.get(text) ?? likenessOf(readFor(text.words()), baseWords);
    asked.set(text, likeness);
    if (likeness.kind !== null) return likeness;
    const kind = through === base ? null : distantKind(likeness);
    const near = kind && likenessOf(readFor(text.words()), readBase(through.words()));
    return near && near.kind !== null ? { ...likeness, kind } : null;
  };
}
