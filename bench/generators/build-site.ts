import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { printMessage } from "../../src/cli/print.ts";
import { corpus } from "../corpus.ts";
import { lateReport } from "../event-text.ts";
import { changed, type Snapshot, snapshot } from "../folder-size.ts";
import { measure } from "../measure.ts";
import { brief, MB, whole } from "../table.ts";
import type { Again, SiteGenerator } from "./generator.ts";
import type { Builds, Rebuilt, Spent } from "./row.ts";
import { siteFiles, stamps } from "./site-files.ts";

/** Which texts a site is made of. */
export interface Texts {
  readonly articles: number;
  readonly seed: number;
}

/** An archive has lain on its disk for a while. A text that changed less than two seconds before a build is read again by the next. */
const REST_MS = 2500;

/** Builds a site in a folder that is not there yet, then builds it again. */
export async function buildSite(
  folder: string,
  generator: SiteGenerator,
  { articles, seed }: Texts,
): Promise<Builds> {
  const site = join(folder, generator.site);
  writeTexts(folder, generator, { articles, seed });
  await setTimeout(REST_MS);
  const build = (what: string) =>
    spent(folder, generator, `${whole(articles)} articles, ${generator.name}, ${what}`);
  const again = async (
    what: Again,
    look: (site: string) => Snapshot,
    change: () => void,
  ): Promise<Rebuilt | null> => {
    if (!generator.again.includes(what)) return null;
    const before = look(site);
    change();
    return { ...(await build(what)), files: changed(before, look(site)) };
  };
  const cold = { ...(await build("cold")), ...siteFiles(site) };
  const noChange = await again("no change", stamps, () => {});
  const oneMore = await again("one more", snapshot, () =>
    generator.add(folder, lateReport(articles, articles >> 1, seed, false)),
  );
  return { cold, noChange, oneMore };
}

/** Writes all that a generator needs into a folder that is not there yet. */
export function writeTexts(
  folder: string,
  generator: SiteGenerator,
  { articles, seed }: Texts,
): void {
  mkdirSync(folder);
  generator.prepare(folder);
  for (const text of corpus({ articles, seed, events: true })) generator.add(folder, text);
}

/** What one build takes, when all that was written before it has reached the disk. */
async function spent(folder: string, generator: SiteGenerator, what: string): Promise<Spent> {
  spawnSync("sync", ["--file-system", folder]);
  const { command, args, ...where } = generator.build(folder);
  const { wallSeconds, cpuSeconds, peakBytes } = await measure(command, args, where);
  const figures = `${brief(wallSeconds)} s, ${brief(cpuSeconds)} s of CPU, ${MB(peakBytes)} MB`;
  printMessage(`${what}: ${figures}`);
  return { wallSeconds, cpuSeconds, peakBytes };
}
