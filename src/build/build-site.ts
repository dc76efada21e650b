import type { CivilDate } from "../civil-date.ts";
import { ENDING, loadModule } from "../load-module.ts";
import type { Progress } from "../progress.ts";
import { alone } from "../publish/release/alone.ts";
import type { Released } from "../publish/release/release.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { standing } from "../publish/standing.ts";
import type { Help } from "./crew.ts";
import { type Inputs, inputsOf, printInputs } from "./inputs.ts";
import { keptLast } from "./last-build.ts";
import type { Tally } from "./tally.ts";

/** What is to be built, and where. */
export interface Building {
  readonly content: string;
  readonly folder: SiteFolder;
  /** The day that is written beside addresses that are moved or gone for the first time; without it no address is kept. */
  readonly today: CivilDate | null;
  /** Leaves out the search, whatever `archive.yml` says. */
  readonly noSearch?: boolean;
  /** When other threads help; without it, where that is faster. */
  readonly help?: Help;
  readonly progress?: Progress;
}

/** What a build made. */
export interface BuiltSite extends Tally {
  readonly released: Released;
}

/** Builds the site of a content folder. Where nothing changed since the last build, and the site stands as that one left it, nothing is loaded or written. Throws what `publish` throws, and a `BusyError` where another build of the site runs. */
export const buildSite = (building: Building): Promise<BuiltSite> =>
  alone(building.folder, async (lock) => {
    const inputs = inputsOf(building.content, lock.since);
    const before = unchanged(building, inputs);
    if (before) return before;
    const url = new URL(`./build-all${ENDING}`, import.meta.url);
    const { buildAll } = await loadModule(url, () => import("./build-all.ts"));
    return buildAll(building, inputs, lock);
  });

/** What the last build made, where another one would make the same. */
function unchanged({ folder, noSearch = false }: Building, inputs: Inputs): BuiltSite | null {
  const last = keptLast(folder.last);
  if (last === null || last.inputs !== printInputs(inputs, noSearch)) return null;
  const size = standing(folder, last);
  const { release, manifest, tally } = last;
  const nothing = { changed: 0, atOnce: true, rescued: [], kept: null };
  return size && { ...tally, released: { release, manifest, size, ...nothing } };
}
