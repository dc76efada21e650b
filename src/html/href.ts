/** A path that is the same as part of a link. */
const PLAIN = /^[\w!'()*,\-./:~]*$/;

const encoded = (path: string): string => (PLAIN.test(path) ? path : encodedParts(path));

const encodedParts = (path: string): string =>
  encodeURIComponent(path).replace(/%2C/gu, ",").replace(/%2F/gu, "/").replace(/%3A/gu, ":");

/** Where a page of the site at `root` stands on the web. */
export const absolute = (root: string, address: string): string => root + encoded(address);

/** A link for a file that is read away from the site: absolute where the site's own address is known. */
export const outward = (root: string | null, from: string, to: string): string =>
  root === null ? href(from, to) : absolute(root, to);

/** The link from one page to another, both given from the site's root: it names the real file, so that it works in any folder and from a disk. */
export function href(from: string, to: string): string {
  const shared = sharedFolders(from, to);
  const up = foldersBehind(from, shared);
  const down = encoded(to.slice(shared));
  if (up > 0) return "../".repeat(up) + down;
  // "a:b.html" alone would be read as an address with the scheme "a".
  return SCHEME.test(down) ? `./${down}` : down;
}

const SCHEME = /^[^/]*:/;
const SLASH = "/".charCodeAt(0);

/** How long the path is of the innermost folder that holds both. */
function sharedFolders(from: string, to: string): number {
  let shared = 0;
  for (let at = 0; at < from.length && from.charCodeAt(at) === to.charCodeAt(at); at += 1)
    if (from.charCodeAt(at) === SLASH) shared = at + 1;
  return shared;
}

function foldersBehind(path: string, start: number): number {
  let count = 0;
  for (let at = path.indexOf("/", start); at >= 0; at = path.indexOf("/", at + 1)) count += 1;
  return count;
}
