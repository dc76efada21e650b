import { addressKey, isStoryAddress } from "../address-table.ts";
import type { Card } from "../card.ts";
import type { Notice } from "../notice.ts";
import { pathMark } from "../page-name.ts";
import type { KeptAddress } from "../steering.ts";
import { type ChangedText, changedTexts } from "./changed-texts.ts";
import { holdersOf } from "./holders.ts";

/** What the card of an article says that has an address. */
type Placed = Pick<Card, "path" | "sha256" | "address" | "record">;

/** The cards of articles at the addresses that they keep, and what is known now of every address that was ever given. */
export interface Settled<Own> {
  readonly cards: readonly Own[];
  readonly kept: readonly KeptAddress[];
  /** What is new, or read otherwise than by the last build. */
  readonly changed: readonly ChangedText[];
  /** Texts that were there at the last build, and addresses that another text has. Each is told by one build only, so no page of an article says it. */
  readonly notices: readonly Notice[];
}

/** Gives each article its address: the one that it was given once, else the one that it asks for, else that with a mark of its path. Cards come in the order of their paths. */
export function settleAddresses<Own extends Placed>(
  cards: readonly Own[],
  table: readonly KeptAddress[],
): Settled<Own> {
  const kept = table.filter(({ address }) => !isStoryAddress(address));
  const holders = holdersOf(cards, kept);
  const homes = new Map([...holders].map(([{ address }, card]) => [card, address] as const));
  const taken = new Set(kept.map(({ address }) => addressKey(address)));
  const crowded: Notice[] = [];
  const settled = cards.map((card) => {
    const address = homes.get(card) ?? newAddress(card, taken);
    if (!homes.has(card) && address !== card.address) crowded.push(takenNotice(card, address));
    taken.add(addressKey(address));
    return address === card.address ? card : { ...card, address };
  });
  const held = new Map([...holders].map(([row, { path }]) => [path, row] as const));
  const renamed = new Map([...holders].map(([{ path }, card]) => [path, card.path] as const));
  const paths = new Set(cards.map(({ path }) => path));
  const resting = kept
    .filter((row) => !holders.has(row))
    .map((row) => restingRow({ ...row, path: renamed.get(row.path) ?? row.path }, paths));
  return {
    cards: settled,
    kept: [...settled.map(liveRow), ...resting],
    changed: changedTexts(settled, held, kept),
    notices: [...resting.filter(isNews).map(goneNotice), ...crowded],
  };
}

const liveRow = ({ address, path, sha256, record }: Placed): KeptAddress => ({
  address,
  path,
  sha256,
  state: "live",
  since: null,
  record,
});

/** An address without an article: where its text still stands at another address it has moved, else it is gone. */
function restingRow(row: KeptAddress, paths: ReadonlySet<string>): KeptAddress {
  const state = row.state === "moved" || paths.has(row.path) ? "moved" : "gone";
  return { ...row, state, since: state === row.state ? row.since : null, record: null };
}

/** Gone, and no build has said so before. */
const isNews = ({ state, since }: KeptAddress): boolean => state === "gone" && since === null;

const goneNotice = ({ address, path }: KeptAddress): Notice => ({
  rule: "text-gone",
  message: `Expected the text of \`${address}\`, found none; the page there says that it was removed`,
  place: { path, line: null },
});

/** Of several articles that want one address, the first by path has it. */
const newAddress = ({ address, path }: Placed, taken: ReadonlySet<string>): string =>
  taken.has(addressKey(address)) ? address.replace(/\.html$/u, `-${pathMark(path)}.html`) : address;

const takenNotice = ({ address: wanted, path }: Placed, address: string): Notice => ({
  rule: "address-taken",
  message: `Expected an address of its own, found that \`${wanted}\` is taken; it is at \`${address}\``,
  place: { path, line: null },
});
