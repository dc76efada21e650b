import type { CivilDate } from "../civil-date.ts";
import { ENDING, loadModule } from "../load-module.ts";
import type { Progress } from "../progress.ts";
import { alone } from "../publish/release/alone.ts";
import type { Released } from "../publish/release/release.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { standing } from "../publish/standing.ts";
import type { Settings } from "../steering.ts";
import { HELP, type Help } from "./help.ts";
import { type Inputs, inputsOf, printInputs } from "./inputs.ts";
import { keptLast, type LastBuild } from "./last-build.ts";
import { keepLookout, type Lookout } from "./lookout.ts";
import { aboveOf, standsBeside } from "./put-beside.ts";
import type { Tally } from "./tally.ts";

/** Settings that a command line gives. */
export type Over = Partial<Pick<Settings, "search" | "host">>;

/** What is to be built, and where. */
export interface Building {
  readonly content: string;
  readonly folder: SiteFolder;
  /** The day that is written beside addresses that are moved or gone for the first time; without it no address is kept. */
  readonly today: CivilDate | null;
  /** What holds whatever `archive.yml` says. */
  readonly over?: Over;
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
    const last = keptLast(building.folder.last);
    const lookout = keepLookout(building.folder, isWorthAThread(last, building.help ?? HELP));
    try {
      const inputs = inputsOf(building.content, lock.since);
      const before = last && (await unchanged(building, inputs, last, lookout));
      if (before) return before;
      const url = new URL(`./build-all${ENDING}`, import.meta.url);
      const { buildAll } = await loadModule(url, () => import("./build-all.ts"));
      return await buildAll(building, inputs, lock, lookout);
    } finally {
      await lookout.end();
    }
  });

const isWorthAThread = (last: LastBuild | null, { from, hands }: Help): boolean =>
  last !== null && hands > 0 && last.tally.pages >= from;

/** What the last build made, where another one would make the same. */
async function unchanged(
  { content, folder, over = {} }: Building,
  inputs: Inputs,
  last: LastBuild,
  { live }: Pick<Lookout, "live">,
): Promise<BuiltSite | null> {
  if (last.inputs !== printInputs(inputs, over)) return null;
  const { host } = last.tally;
  if (host !== null && !standsBeside(aboveOf(content), host, folder.beside)) return null;
  const size = standing(folder, (await live()).glance, last);
  const { release, manifest, tally } = last;
  const nothing = { changed: 0, atOnce: true, rescued: [], kept: null };
  return size && { ...tally, released: { release, manifest, size, ...nothing } };
}
