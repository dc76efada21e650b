import type { ReportText } from "../report-text.ts";
import { type Chain, chainsOf } from "./chains.ts";
import type { Likeness } from "./day-links.ts";
import type { EventLinks } from "./event-links.ts";
import type { EventMemory } from "./find-events.ts";
import { SAME_EVENT } from "./likeness.ts";

/** The chains that a change may have made others, with all links of their texts; and what is as it was. */
export interface OpenChains extends Pick<EventMemory, "chains" | "groups"> {
  readonly open: readonly Chain[];
  readonly links: readonly Likeness[];
}

/** Looks which chains have to be worked out anew: those of texts that have other links than before, or had or have a name. */
export function openChains(
  links: EventLinks,
  named: readonly ReportText[],
  known: EventMemory,
): OpenChains {
  const touched = new Set([...named, ...known.named, ...changedEnds(links, known.links)]);
  const stale = known.chains.filter((texts) => texts.some((text) => touched.has(text)));
  const open = new Set([...touched, ...stale.flat()]);
  const isKept = (texts: readonly ReportText[]): boolean => !texts.some((text) => open.has(text));
  const own = [...links.byDay.values()]
    .flat()
    .filter(({ earlier, later }) => open.has(earlier) || open.has(later));
  return {
    open: chainsOf(own, SAME_EVENT),
    links: own,
    chains: known.chains.filter(isKept),
    groups: known.groups.filter(({ texts }) => isKept(texts)),
  };
}

/** The texts that stand in links of days whose links were not taken over. */
function changedEnds(links: EventLinks, known: EventLinks): readonly ReportText[] {
  const days = new Set([...links.byDay.keys(), ...known.byDay.keys()]);
  return [...days].flatMap((day) => {
    const [now, then] = [links.byDay.get(day) ?? [], known.byDay.get(day) ?? []];
    return now === then ? [] : [...now, ...then].flatMap(({ earlier, later }) => [earlier, later]);
  });
}
