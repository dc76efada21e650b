import { createHash } from "node:crypto";
import type { Lists, Site } from "../../publish/plan.ts";

/** For each page, by its address, what tells whether it changed. */
export type Fingerprints = ReadonlyMap<string, string>;

export const fingerprint = (text: string): string =>
  createHash("sha256").update(text).digest("base64url");

/** Of every page, what it is drawn from: its record, and the site. */
export const printsOf = (site: Site, lists: Lists): Fingerprints =>
  new Map(
    Object.values(lists).flatMap((list) =>
      list.map((record) => [record.address, fingerprint(JSON.stringify([site, record]))] as const),
    ),
  );

/** Those pages whose fingerprint is new. */
export const changedOf = (lists: Lists, now: Fingerprints, before: Fingerprints): Lists =>
  Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      list.filter(({ address }) => now.get(address) !== before.get(address)),
    ]),
  );
