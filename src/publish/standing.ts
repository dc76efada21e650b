import type { Size } from "./measure.ts";
import type { Glance } from "./release/glance.ts";
import { isMountPoint } from "./release/in-place.ts";
import { isClean } from "./release/sweep.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What a site weighs that stands as a release of this manifest left it, every file by its size and time; `null` for any other. */
export function standing(
  { site }: SiteFolder,
  live: Glance,
  { manifest, byFile }: { readonly manifest: string; readonly byFile: boolean },
): Size | null {
  const way = { byFile: byFile || isMountPoint(site) };
  const stands =
    live.kind === "release" &&
    live.manifest === manifest &&
    live.isListed &&
    isClean(live.swept, way);
  return stands ? live.size : null;
}
