import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { allAssets } from "../../publish/assets.ts";
import { attempt } from "../attempt.ts";
import type { SiteFiles } from "../site-reply.ts";
import type { PutPage, Rebuilt } from "./messages.ts";

/** The site as it stands: where the page of each address was put. A new site is a new map, so nobody sees half of one. */
export type Pages = ReadonlyMap<string, PutPage>;

/** The site after a rebuild. Files of which it needs no page are removed. */
export function pagesAfter({ addresses, drawn }: Rebuilt, before: Pages): Pages {
  const fresh = new Map(drawn.map((page) => [page.address, page]));
  const now = new Map<string, PutPage>();
  for (const address of addresses) {
    const page = fresh.get(address) ?? before.get(address);
    if (page) now.set(address, page);
  }
  const needed = filesOf(now);
  for (const file of filesOf(before)) if (!needed.has(file)) attempt(() => rmSync(file));
  return now;
}

const filesOf = (pages: Pages): ReadonlySet<string> =>
  new Set([...pages.values()].map(({ file }) => file));

/** The addresses whose page is another than before. */
export const changedPages = (before: Pages, now: Pages): readonly string[] =>
  [...now.keys()].filter((address) => before.get(address) !== now.get(address));

/** What a server reads of the site. */
export const siteOf = (pages: Pages): SiteFiles => ({
  has: (address) => pages.has(address) || assetAt(address) !== null,
  read: (address) => {
    const page = pages.get(address);
    const asset = assetAt(address);
    if (page) return attempt(() => readPage(page));
    return asset === null ? null : attempt(() => readFileSync(asset));
  },
});

/** The file of an asset, which is served as it lies. */
const assetAt = (address: string): string | null =>
  allAssets().find((asset) => asset.address === address)?.file ?? null;

function readPage({ file, start, length }: PutPage): Buffer {
  const open = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(open, bytes, 0, length, start);
    return bytes;
  } finally {
    closeSync(open);
  }
}
