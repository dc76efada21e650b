import { Worker } from "node:worker_threads";
import { ENDING } from "../load-module.ts";
import { isOfDisk } from "../publish/disk-words.ts";
import { ofDisk } from "../publish/of-disk.ts";
import { type Glance, glanceOf, treeOf } from "../publish/release/glance.ts";
import { recover } from "../publish/release/recover.ts";
import { type Tree, treeAt } from "../publish/release/tree.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import type { Looked } from "./look.ts";

/** What was seen of a tree. */
export interface Sight {
  readonly glance: Glance;
  readonly tree: () => Tree;
}

/** Looks at the trees of a site, each once. */
export interface Lookout {
  /** The site as it stands. */
  readonly live: () => Promise<Sight>;
  /** The last release but one. */
  readonly idle: () => Promise<Sight>;
  readonly end: () => Promise<unknown>;
}

/** Brings the trees of a site in order and looks at them: at once on another thread, so that this one need not wait for the disk, or here when somebody asks. Throws a `UserError` for a fault of the disk. */
export function keepLookout(folder: SiteFolder, elsewhere: boolean): Lookout {
  try {
    recover(folder);
  } catch (error) {
    throw isOfDisk(error) ? ofDisk(error, folder) : error;
  }
  return elsewhere ? otherThread(folder) : thisThread(folder);
}

function thisThread({ site, idle, listings }: SiteFolder): Lookout {
  const sights = new Map<string, Sight>();
  const at = async (folder: string): Promise<Sight> => {
    const sight = sights.get(folder) ?? sightOf(treeAt(folder, listings), folder);
    sights.set(folder, sight);
    return sight;
  };
  return { live: () => at(site), idle: () => at(idle), end: async () => {} };
}

const sightOf = (tree: Tree, folder: string): Sight => ({
  glance: glanceOf(tree, folder),
  tree: () => tree,
});

function otherThread(folder: SiteFolder): Lookout {
  const { site, idle, listings } = folder;
  const worker = new Worker(new URL(`./look${ENDING}`, import.meta.url), {
    workerData: { folders: [site, idle], listings },
  });
  const heard = (at: string) =>
    new Promise<Glance | null>((resolve) => {
      worker.on("message", (looked: Looked) => looked.folder === at && resolve(looked.glance));
      worker.on("exit", () => resolve(null));
    });
  // Whatever kept it from looking, this thread meets when it looks itself.
  worker.on("error", () => {});
  const here = thisThread(folder);
  const seen = async (at: string, answer: Promise<Glance | null>): Promise<Sight | null> => {
    const glance = await answer;
    return glance && { glance, tree: () => treeOf(glance, at, listings) };
  };
  const [live, last] = [heard(site), heard(idle)];
  return {
    live: async () => (await seen(site, live)) ?? here.live(),
    idle: async () => (await seen(idle, last)) ?? here.idle(),
    end: () => worker.terminate(),
  };
}
