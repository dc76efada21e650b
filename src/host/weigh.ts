import type { Host, Share, Use } from "../hosting.ts";
import { LIMITS, WARN_FROM } from "./limits.ts";
import { partOf } from "./parts.ts";

/** A site as its host sees it. */
export interface Weighed {
  /** Bytes of each file, by its address. */
  readonly files: ReadonlyMap<string, number>;
  readonly redirects: number;
}

const MOST_SHARES = 3;

/** How much of each limit of its host a site takes, and from four fifths on what takes most of it. */
export const weigh = (host: Host, weighed: Weighed): readonly Use[] =>
  LIMITS[host].map(({ what, most }) => {
    const used = USED[what](weighed);
    const largest = used < WARN_FROM * most ? [] : SHARES[what](weighed).slice(0, MOST_SHARES);
    return { what, used, most, largest };
  });

const USED: Readonly<Record<Use["what"], (weighed: Weighed) => number>> = {
  files: ({ files }) => files.size,
  bytes: ({ files }) => Array.from(files.values()).reduce((sum, size) => sum + size, 0),
  "largest file": ({ files }) =>
    Array.from(files.values()).reduce((most, size) => Math.max(most, size), 0),
  redirects: ({ redirects }) => redirects,
};

const SHARES: Readonly<Record<Use["what"], (weighed: Weighed) => readonly Share[]>> = {
  files: ({ files }) => byPart(files, () => 1),
  bytes: ({ files }) => byPart(files, (size) => size),
  "largest file": ({ files }) =>
    largestFirst(
      Array.from(files, ([address, amount]) => ({
        ...{ part: address, amount },
        way: partOf(address).way,
      })),
    ),
  redirects: ({ redirects }) => [
    {
      part: "moved addresses",
      amount: redirects,
      way: "lines of state `moved` taken out of addresses.tsv",
    },
  ],
};

function byPart(
  files: ReadonlyMap<string, number>,
  amountOf: (size: number) => number,
): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const [address, size] of files) {
    const { part, way } = partOf(address);
    const amount = (shares.get(part)?.amount ?? 0) + amountOf(size);
    shares.set(part, { part, amount, way });
  }
  return largestFirst([...shares.values()]);
}

const largestFirst = (shares: readonly Share[]): readonly Share[] =>
  shares.toSorted((a, b) => b.amount - a.amount || (a.part < b.part ? -1 : 1));
