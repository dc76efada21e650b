import { existsSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readListing } from "./listing.ts";
import { manifestOf } from "./marker.ts";
import { type Sweep, sweep } from "./sweep.ts";
import { verifiedListing } from "./verify.ts";

/** What stands in the place of a tree. */
export type Tree =
  /** Nothing, or an empty folder. */
  | { readonly kind: "none" }
  /** A complete release of ours; whoever used it since may have changed files. */
  | {
      readonly kind: "release";
      readonly manifest: string;
      readonly swept: Sweep;
      /** False where every file had to be read again. */
      readonly isListed: boolean;
    }
  /** A folder that bears our marker, and is not what the marker says. */
  | { readonly kind: "doubtful" };

/** Looks at a tree; `listings` is the folder with what is known of each. Without a listing every file is read again. */
export function treeAt(folder: string, listings: string): Tree {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined || (found.isDirectory() && readdirSync(folder).length === 0))
    return { kind: "none" };
  const manifest = manifestOf(folder);
  const known = manifest && readListing(join(listings, manifest));
  const listing = manifest && (known ?? verifiedListing(folder));
  if (!manifest || !listing) return { kind: "doubtful" };
  return { kind: "release", manifest, swept: sweep(folder, listing), isListed: known !== null };
}

/** What of a tree may be relied on, and what may not. */
export const knownOf = (tree: Tree): Pick<Sweep, "intact" | "altered"> =>
  tree.kind === "release" ? tree.swept : { intact: new Map(), altered: [] };

/** True where anything stands. */
export const isThere = (path: string): boolean =>
  existsSync(path) || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
