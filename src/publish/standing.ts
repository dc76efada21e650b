import { type Size, sizeOf } from "./measure.ts";
import { isMountPoint } from "./release/in-place.ts";
import { recover } from "./release/recover.ts";
import { isClean } from "./release/sweep.ts";
import { treeAt } from "./release/tree.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What a site weighs that stands as a release of this manifest left it, every file by its size and time; `null` for any other. */
export function standing(
  folder: SiteFolder,
  { manifest, byFile }: { readonly manifest: string; readonly byFile: boolean },
): Size | null {
  recover(folder);
  const live = treeAt(folder.site, folder.listings);
  const way = { byFile: byFile || isMountPoint(folder.site) };
  const stands =
    live.kind === "release" &&
    live.manifest === manifest &&
    live.isListed &&
    isClean(live.swept, way);
  return stands ? sizeOf(folder.site, live.swept.intact) : null;
}
