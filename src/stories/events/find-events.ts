import type { StoryRow } from "../../steering.ts";
import type { ReportedEvent } from "../../stories.ts";
import type { ReportText } from "../report-text.ts";
import { type EventLinks, eventLinks, NO_LINKS } from "./event-links.ts";
import { groupsIn } from "./group-alike.ts";
import { byFirst, namedGroups } from "./named-groups.ts";
import { openChains } from "./open-chains.ts";
import { inTime, timelineOf } from "./timeline.ts";
import { type PrintedIn, type ToldGroup, toldGroups } from "./told-groups.ts";
import { undatedReports } from "./undated.ts";

/** What was found out; with it, a small change of an archive costs little. */
export interface EventMemory {
  readonly links: EventLinks;
  /** Texts that hang together. */
  readonly chains: readonly (readonly ReportText[])[];
  /** The groups in them. */
  readonly groups: readonly ToldGroup[];
  /** The texts to which `stories.csv` gave a name. */
  readonly named: readonly ReportText[];
}

const NOTHING: EventMemory = {
  links: NO_LINKS,
  chains: [],
  groups: [],
  named: [],
};

/** The events that several texts report, in the order of their first reports. What is remembered makes no difference but to the cost: what `stories.csv` named then or names now is worked out anew. */
export function findEvents(
  texts: readonly ReportText[],
  rows: ReadonlyMap<string, StoryRow>,
  printedIn: PrintedIn,
  known: EventMemory = NOTHING,
): { readonly events: readonly ReportedEvent[]; readonly memory: EventMemory } {
  const rowOf = ({ path }: ReportText): StoryRow | undefined => rows.get(path);
  const free = rows.size === 0 ? texts : texts.filter((text) => rowOf(text)?.story !== "");
  const named = rows.size === 0 ? [] : free.filter((text) => rowOf(text) !== undefined);
  const links = eventLinks(timelineOf(free, known.links.timeline), known.links);
  const { open, links: own, ...kept } = openChains(links, named, known);
  const anew = namedGroups(
    open.flatMap((chain) => groupsIn(chain, (text) => rowOf(text)?.story ?? null)),
    named,
    rowOf,
  );
  const told = toldGroups(anew, own, printedIn, known.groups);
  const groups = [...kept.groups, ...told].sort(byFirst);
  const chains = [...kept.chains, ...open.map((chain) => chain.texts)];
  return { events: eventsOf(groups, free, rowOf), memory: { links, chains, groups, named } };
}

function eventsOf(
  groups: readonly ToldGroup[],
  texts: readonly ReportText[],
  rowOf: (text: ReportText) => StoryRow | undefined,
): readonly ReportedEvent[] {
  const undated = undatedReports(
    outside(groups, texts),
    groups.map(({ terms }) => terms),
  );
  return groups.map((group, at) => ({
    name: group.name,
    reports: pathsOf(group.texts),
    words: group.words,
    byHand: pathsOf(group.texts.filter((text) => rowOf(text) !== undefined)),
    similar: pathsOf([...group.similar, ...(undated.get(at) ?? [])]),
  }));
}

const pathsOf = (texts: readonly ReportText[]): readonly string[] => texts.map(({ path }) => path);

/** The texts without a day that are in no group, in the order of their paths. */
function outside(
  groups: readonly ToldGroup[],
  texts: readonly ReportText[],
): readonly ReportText[] {
  const undated = texts.filter(({ day }) => day === null);
  const inside = new Set(undated.length === 0 ? [] : groups.flatMap((group) => group.texts));
  return undated.filter((text) => !inside.has(text)).sort(inTime);
}
