import { filesIn } from "../../../bench/folder-size.ts";

const KINDS: readonly (readonly [kind: string, address: RegExp])[] = [
  ["front", /^$/u],
  ["year", /^\d{4}$/u],
  ["month", /^\d{4}\/\d\d$/u],
  ["day", /^\d{4}\/\d\d\/\d\d$/u],
  ["article", /^\d{4}\/\d\d\/\d\d\/[^/]+$/u],
  ["topic index", /^(?:topics|tags)$/u],
  ["topic", /^(?:topics|tags)\/[^/]+$/u],
  ["source index", /^sources?$/u],
  ["source", /^sources?\/[^/]+$/u],
];

/** The part of an address that tells its kind: each program has its own way to write the others. */
const plain = (path: string): string =>
  path.replace(/^articles\//u, "").replace(/(?:^|\/)index\.html$|\.html$/u, "");

/** How many pages of each kind a site has. A page of a kind that only one program has does not count. */
export function kindsIn(site: string): Readonly<Record<string, number>> {
  const pages = filesIn(site)
    .filter((path) => path.endsWith(".html"))
    .map(plain);
  return Object.fromEntries(
    KINDS.map(([kind, address]) => [kind, pages.filter((page) => address.test(page)).length]),
  );
}
