import { statSync } from "node:fs";
import { join } from "node:path";
import type { Listing } from "./release/listing.ts";
import { MARKER } from "./release/marker.ts";

/** How much a finished site weighs. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** The files of a listing, and the marker beside them. */
export function sizeOf(site: string, listing: Listing): Size {
  let bytes = statSync(join(site, MARKER)).size;
  for (const { size } of listing.values()) bytes += Number(size);
  return { files: listing.size + 1, bytes };
}
