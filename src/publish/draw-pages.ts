import { posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { type Progress, unwatched } from "../progress.ts";
import { type Lists, type Plan, pageCount, type Site } from "./plan.ts";

/** The program's own files lie beside each other, as TypeScript or compiled. */
const beside = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../../${path}`, import.meta.url))) || ".";

// Imported anew, a module has a query behind its name.
const CONFIG = new URL(import.meta.url).pathname.endsWith(".ts") ? ".eleventy.ts" : ".eleventy.js";

/** Lets Eleventy draw every page of a plan into a folder. */
export async function drawPages(
  plan: Plan,
  folder: string,
  progress: Progress = unwatched,
): Promise<void> {
  const eleventy = await started(plan, relative(process.cwd(), folder), (config) => {
    if (progress !== unwatched) config.addTransform("progress", counter(plan, progress));
  });
  await eleventy.write();
}

const NOWHERE = "_drawn";

/** Draws every page of a plan and hands it over; nothing is written. */
export async function visitPages(
  plan: object,
  visit: (address: string, page: string) => void,
): Promise<void> {
  const eleventy = await started(plan, NOWHERE, (config) =>
    config.addTransform("visit", function (page) {
      visit(posix.relative(NOWHERE, this.page.outputPath), page);
      return "";
    }),
  );
  await eleventy.toJSON();
}

/** The one place where the program starts Eleventy. */
async function started(
  plan: object,
  folder: string,
  more: (config: UserConfig) => void = () => {},
): Promise<Eleventy> {
  const eleventy = new Eleventy(beside("templates/pages"), folder, {
    configPath: beside(CONFIG),
    quietMode: true,
    config: (config) => {
      // These callbacks are timed by a group that has a logger of its own.
      config.benchmarkManager.get("Configuration").setIsVerbose(false);
      config.addGlobalData("plan", plan);
      more(config);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  return eleventy;
}

/** A transform that changes nothing: it sees every page once. */
function counter(plan: Plan, progress: Progress): Parameters<UserConfig["addTransform"]>[1] {
  const total = pageCount(plan);
  let done = 0;
  return (content) => {
    done += 1;
    progress("drawing", done, total);
    return content;
  };
}

/** A page as it would be written. */
export interface DrawnPage {
  readonly address: string;
  readonly content: string;
}

/** Draws some pages of a site, and writes none of them. */
export async function drawSome(site: Site, lists: Lists): Promise<readonly DrawnPage[]> {
  const drawn: DrawnPage[] = [];
  await visitPages({ ...lists, site }, (address, content) => drawn.push({ address, content }));
  return drawn;
}

/** Lets Eleventy import these modules of ours anew, as its own watch does with those that it knows. */
export async function forgetModules(files: readonly string[]): Promise<void> {
  const eleventy = await started({}, NOWHERE);
  eleventy.watchTargets.clearImportCacheFor(files);
}
