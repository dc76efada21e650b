const encoded = (segment: string): string =>
  encodeURIComponent(segment).replace(/%2C/gu, ",").replace(/%3A/gu, ":");

/** Where a page of the site at `root` stands on the web. */
export const absolute = (root: string, address: string): string =>
  root + address.split("/").map(encoded).join("/");

/** A link for a file that is read away from the site: absolute where the site's own address is known. */
export const outward = (root: string | null, from: string, to: string): string =>
  root === null ? href(from, to) : absolute(root, to);

/** The link from one page to another, both given from the site's root: it names the real file, so that it works in any folder and from a disk. */
export function href(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared])
    shared += 1;
  const up = here.slice(shared).map(() => "..");
  const link = [...up, ...there.slice(shared).map(encoded)].join("/");
  // "a:b.html" alone would be read as an address with the scheme "a".
  return link.split("/")[0]?.includes(":") ? `./${link}` : link;
}
