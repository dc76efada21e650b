import { addressKey, isStoryAddress } from "../address-table.ts";
import { pageName, pathMark } from "../page-name.ts";
import type { KeptAddress } from "../steering.ts";
import type { PlacedEvent, ReportedEvent } from "../stories.ts";
import type { StoryText } from "./story-text.ts";

/** The stories at the addresses that they keep, and what is known now of every address that one ever had. */
export interface SettledStories {
  readonly stories: readonly PlacedEvent[];
  readonly kept: readonly KeptAddress[];
}

type Text = Pick<StoryText, "path" | "sha256" | "headline" | "displayTitle" | "address">;

/** A line of the table, and the text that it names, wherever that is now. */
interface Anchored {
  readonly row: KeptAddress;
  readonly text: Text | null;
}

/** Gives each story its address: the one that a story with the same text had before, else one of its title. Where two stories became one, the older address stays and the other leads on. */
export function settleStories(
  events: readonly ReportedEvent[],
  byPath: ReadonlyMap<string, Text>,
  kept: readonly KeptAddress[],
): SettledStories {
  const rows = anchored(kept, byPath);
  const homes = homesOf(events, rows);
  const taken = new Set(rows.map(({ row }) => addressKey(row.address)));
  const settled = events.map((event) => {
    const texts = event.reports.flatMap((path) => byPath.get(path) ?? []);
    const title = event.name ?? titleOf(texts);
    const home = homes.get(event);
    const text = home?.text ?? texts[0];
    const address = home?.row.address ?? newAddress(title, text?.path ?? "", taken);
    taken.add(addressKey(address));
    const row = text ? liveRow(address, text) : [];
    return { story: { ...addressed(event, texts, byPath), title, address }, row };
  });
  const housed = new Set(homes.values());
  return {
    stories: settled.map(({ story }) => story),
    kept: [
      ...settled.flatMap(({ row }) => row),
      ...rows.filter((each) => !housed.has(each)).map(restingRow),
    ],
  };
}

/** The texts of an event by the addresses of their pages. */
function addressed(
  event: ReportedEvent,
  reports: readonly Text[],
  byPath: ReadonlyMap<string, Text>,
): ReportedEvent {
  const addresses = (paths: readonly string[]): readonly string[] =>
    paths.flatMap((path) => byPath.get(path)?.address ?? []);
  return {
    ...event,
    reports: reports.map(({ address }) => address),
    byHand: addresses(event.byHand),
    similar: addresses(event.similar),
  };
}

/** The lines of stories, those of living ones first. A text is known again by its bytes. */
function anchored(
  kept: readonly KeptAddress[],
  byPath: ReadonlyMap<string, Text>,
): readonly Anchored[] {
  const own = kept.filter(({ address }) => isStoryAddress(address));
  const moved = new Set(own.filter(({ path }) => !byPath.has(path)).map(({ sha256 }) => sha256));
  const bySha = new Map(
    [...(moved.size === 0 ? [] : byPath.values())]
      .filter(({ sha256 }) => moved.has(sha256))
      .map((text) => [text.sha256, text]),
  );
  const rows = own.map((row) => ({
    row,
    text: byPath.get(row.path) ?? bySha.get(row.sha256) ?? null,
  }));
  return [
    ...rows.filter(({ row }) => row.state === "live"),
    ...rows.filter(({ row }) => row.state !== "live"),
  ];
}

/** The first line that names a text of a story is its home. */
function homesOf(
  events: readonly ReportedEvent[],
  rows: readonly Anchored[],
): ReadonlyMap<ReportedEvent, Anchored> {
  const eventOf = new Map(events.flatMap((event) => event.reports.map((path) => [path, event])));
  const homes = new Map<ReportedEvent, Anchored>();
  for (const each of rows) {
    const event = eventOf.get(each.text?.path ?? "");
    if (event && !homes.has(event)) homes.set(event, each);
  }
  return homes;
}

/** The first headline that a report gives; where none does, the title of the first report. */
const titleOf = (texts: readonly Text[]): string =>
  texts.find(({ headline }) => headline !== null)?.displayTitle ?? texts[0]?.displayTitle ?? "";

function newAddress(title: string, path: string, taken: ReadonlySet<string>): string {
  const name = pageName(title, path);
  const address = `stories/${name}.html`;
  return taken.has(addressKey(address)) ? `stories/${name}-${pathMark(path)}.html` : address;
}

const liveRow = (address: string, { path, sha256 }: Text): KeptAddress => ({
  address,
  path,
  sha256,
  state: "live",
  since: null,
  record: null,
});

/** An address without a story leads to its text; without a text, to nothing. */
function restingRow({ row, text }: Anchored): KeptAddress {
  const state = text ? "moved" : "gone";
  const path = text?.path ?? row.path;
  return state === row.state ? { ...row, path } : { ...row, path, state, since: null };
}
