import type { Name } from "../../article.ts";
import type { Carrier, Lineage } from "../../stories.ts";
import type { StoryText } from "../story-text.ts";
import { agencyOf } from "./agency-of.ts";
import type { CopyText, IsAgency } from "./copy-text.ts";
import type { Family, Member } from "./families.ts";
import { firstOf, inTime } from "./in-time.ts";

type Titled = Pick<StoryText, "displayTitle" | "sources">;

/** Families as readers see them, those that were first first. `byPath` has their texts. */
export function lineagesOf(
  families: readonly Family[],
  byPath: ReadonlyMap<string, Titled>,
  isAgency: IsAgency,
): readonly Lineage[] {
  const namesOf = ({ path }: CopyText): readonly Name[] => byPath.get(path)?.sources ?? [];
  const titleOf = ({ path }: CopyText): string => byPath.get(path)?.displayTitle ?? "";
  const carrierOf = ({ text, likeness }: Whole): Carrier => ({
    address: text.address,
    displayTitle: titleOf(text),
    date: text.date,
    sources: namesOf(text),
    kind: likeness.kind,
    kept: percent(likeness.kept),
    shared: percent(likeness.shared),
  });
  const agenciesOf = (text: CopyText) => ({ agencies: namesOf(text).filter(isAgency) });
  const lineageOf = ({ base, members }: Family): Lineage => {
    const texts = [base, ...members.map(({ text }) => text)];
    const earliest = firstOf(texts);
    const carriers = [{ text: base, likeness: ALL }, ...members].map(carrierOf).sort(inTime);
    return {
      earliest: carriers.find(({ address }) => address === earliest?.address) ?? null,
      carriers,
      agency: agencyOf(texts.map(agenciesOf), earliest && agenciesOf(earliest)),
    };
  };
  return families.map(lineageOf).sort(byFirst);
}

/** A text with how it stands to the base; the base itself stands to nothing. */
type Whole = Member | { readonly text: CopyText; readonly likeness: typeof ALL };

const ALL = { kind: null, kept: 1, shared: 1 } as const;

const byFirst = (a: Lineage, b: Lineage): number => {
  const [one, other] = [a.carriers[0], b.carriers[0]];
  return one && other ? inTime(one, other) : 0;
};

/** Whole per cent; all of it only where nothing is missing. */
const percent = (share: number): number =>
  share < 1 ? Math.min(99, Math.round(share * 100)) : 100;
