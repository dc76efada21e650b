import { join } from "node:path";
import { type Size, sizeOf } from "../measure.ts";
import { type Listing, readListing } from "./listing.ts";
import type { Sweep } from "./sweep.ts";
import { type Tree, treeAt } from "./tree.ts";

type Release = Extract<Tree, { readonly kind: "release" }>;

/** What a look at a tree found, without the files that are as they were left: little enough to be sent to another thread. */
export type Glance =
  | Exclude<Tree, Release>
  | (Omit<Release, "swept"> & {
      readonly swept: Omit<Sweep, "intact">;
      /** What its intact files and its marker weigh. */
      readonly size: Size;
    });

/** What a tree looks like to whoever needs none of its files. */
export function glanceOf(tree: Tree, folder: string): Glance {
  if (tree.kind !== "release") return tree;
  const { intact, ...swept } = tree.swept;
  return { ...tree, swept, size: sizeOf(folder, intact) };
}

/** The tree of a glance. None of its files is looked at again, but where it has no listing. */
export function treeOf(glance: Glance, folder: string, listings: string): Tree {
  if (glance.kind !== "release") return glance;
  const listing = glance.isListed ? readListing(join(listings, glance.manifest)) : null;
  if (listing === null) return treeAt(folder, listings);
  const { size: _, ...release } = glance;
  return { ...release, swept: { ...glance.swept, intact: without(listing, glance.swept.altered) } };
}

function without(listing: Listing, altered: readonly string[]): Listing {
  if (altered.length === 0) return listing;
  const paths = new Set(altered);
  return new Map([...listing].filter(([path]) => !paths.has(path)));
}
