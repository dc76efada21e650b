import type { Name } from "../../article.ts";
import { sameName } from "../../same-name.ts";
import type { Carrier, Lineage } from "../../stories.ts";
import type { StoryText } from "../story-text.ts";
import type { IsAgency } from "./copy-text.ts";

type Text = Pick<StoryText, "address" | "sources" | "distributors">;

/**
 * Whose copy each text is that is not its own outlet's, by its address. What a text says itself counts first: an agency that it
 * names beside a paper, or whom a distributor passed on. Then its lineage: an agency's copy, else that of the earliest text.
 * Where a text names no source, where several may be meant, and where days tie and no agency is named, it is nobody's.
 */
export function carriedOf(
  texts: readonly Text[],
  lineages: readonly Lineage[],
  isAgency: IsAgency,
): ReadonlyMap<string, Name> {
  const byAddress = new Map(
    lineages.flatMap((lineage) =>
      lineage.carriers.map((here) => [here.address, { here, lineage }] as const),
    ),
  );
  const carried = new Map<string, Name>();
  for (const text of texts) {
    const known = byAddress.get(text.address);
    const name = namedIn(text, isAgency) ?? (known ? foundIn(known.here, known.lineage) : null);
    if (name) carried.set(text.address, name);
  }
  return carried;
}

/** Whose copy it is, as the text itself has it. */
function namedIn({ sources, distributors }: Text, isAgency: IsAgency): Name | null {
  if (sources.length < 2 && distributors.length === 0) return null;
  const agencies = sources.filter(isAgency);
  if (agencies.length > 0 && agencies.length < sources.length) return single(agencies);
  return distributors.length > 0 ? single(sources) : null;
}

/** Whose copy it is, as its words have it: somebody else's, and not before that one had them. */
function foundIn(here: Carrier, { earliest, carriers, agency }: Lineage): Name | null {
  const owner = agency ?? (earliest && single(earliest.sources));
  if (!owner || here.sources.length === 0 || isOf(here, owner)) return null;
  return agency &&
    wasBefore(
      here,
      carriers.filter((carrier) => isOf(carrier, agency)),
    )
    ? null
    : owner;
}

/** True for a text that came out before any of the others: it cannot have their words. */
const wasBefore = ({ date }: Carrier, others: readonly Carrier[]): boolean =>
  date !== null && others.every((other) => other.date !== null && date < other.date);

const isOf = ({ sources }: Carrier, owner: Name): boolean =>
  sources.some((source) => sameName(source, owner));

const single = (names: readonly Name[]): Name | null =>
  names.length === 1 ? (names[0] ?? null) : null;
