import type { CopyText, ReadWords } from "./copy-text.ts";
import { baseFirst, baseOf } from "./in-time.ts";
import { distantKind, type Likeness, likenessOf, readBase, readFor } from "./kind.ts";
import type { Near } from "./near.ts";
import type { Wording } from "./wordings.ts";

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

/** The wordings of a family, and how each stands to that of the base; its own is one of them. */
type Kin = ReadonlyMap<Wording, Likeness>;

/** How a text stands to one of the same words. */
const SAME: Likeness = { kind: "same", kept: 1, shared: 1 };

/**
 * Texts that carry each other's words, from wordings that hang together. Whoever belongs to a family is like its base; or is
 * like one of its members, and half of it or of the base stands in the other. So a report that is printed every week with other
 * figures does not draw in all its weeks. Each text is in one family at most.
 */
export function familiesIn(
  group: readonly Wording[],
  near: Near,
  wordsOf: ReadWords,
): readonly Family[] {
  const left = new Set(group);
  const order = baseFirst(textsOf(group));
  const families: Family[] = [];
  for (const start of [...group].sort((a, b) => order(a.first, b.first)))
    while (left.has(start)) {
      const [base, kin] = settled(start, left, near, wordsOf);
      const family = familyOf(base, kin);
      if (family.members.length > 0) families.push(family);
      for (const wording of kin.keys()) left.delete(wording);
    }
  return families;
}

const textsOf = (wordings: Iterable<Wording>): readonly CopyText[] =>
  [...wordings].flatMap(({ texts }) => texts);

const familyOf = ({ first }: Wording, kin: Kin): Family => ({
  base: first,
  members: [...kin].flatMap(([{ texts }, likeness]) =>
    texts.filter((text) => text !== first).map((text) => ({ text, likeness })),
  ),
});

/** A family held against the one of its texts that is rightly its base: without strangers, another may be the first. */
function settled(
  start: Wording,
  among: ReadonlySet<Wording>,
  near: Near,
  wordsOf: ReadWords,
): readonly [Wording, Kin] {
  const kin = grown(start, among, near, wordsOf);
  const own = [...kin.keys()];
  const base = baseOf(textsOf(own));
  const rightly = own.find(({ first }) => first === base) ?? start;
  return rightly === start ? [start, kin] : settled(rightly, new Set(own), near, wordsOf);
}

/** Goes from wording to wording as long as they belong to the base. */
function grown(base: Wording, among: ReadonlySet<Wording>, near: Near, wordsOf: ReadWords): Kin {
  const kin = new Map([[base, SAME]]);
  const nextTo = (wording: Wording): readonly Wording[] =>
    (near.get(wording) ?? []).filter((other) => among.has(other) && !kin.has(other));
  if (nextTo(base).length === 0) return kin;
  const join = joiner(base, wordsOf);
  // The map grows while it is walked.
  for (const through of kin.keys())
    for (const wording of nextTo(through)) {
      const likeness = join(wording, through);
      if (likeness) kin.set(wording, likeness);
    }
  return kin;
}

/** Says how a wording that is near to a member belongs to the base; `null` where it does not. */
function joiner(
  base: Wording,
  wordsOf: ReadWords,
): (wording: Wording, through: Wording) => Likeness | null {
  const baseWords = readBase(wordsOf(base.first));
  const asked = new Map<Wording, Likeness>();
  return (wording, through) => {
    const words = () => readFor(wordsOf(wording.first));
    const likeness = asked.get(wording) ?? likenessOf(words(), baseWords);
    asked.set(wording, likeness);
    if (likeness.kind !== null) return likeness;
    const kind = through === base ? null : distantKind(likeness);
    const near = kind && likenessOf(words(), readBase(wordsOf(through.first)));
    return near && near.kind !== null ? { ...likeness, kind } : null;
  };
}
