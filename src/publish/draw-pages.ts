import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { ProgramFault } from "../program-fault.ts";
import { type Progress, unwatched } from "../progress.ts";
import { openArticle } from "./open-article.ts";
import { type Lists, type Plan, pagesIn, type SitePage } from "./plan.ts";
import { sha256Of } from "./release/manifest.ts";
import { refusal, watchman } from "./wall/unsafe-page.ts";

/** The program's own files lie beside each other, as TypeScript or compiled. */
const beside = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../../${path}`, import.meta.url))) || ".";

// Imported anew, a module has a query behind its name.
const IS_COMPILED = new URL(import.meta.url).pathname.endsWith(".js");
const CONFIG = IS_COMPILED ? ".eleventy.js" : ".eleventy.ts";

/** Loads the page files one after the other. Eleventy would open them all at once, with all that they import, which a low limit of open files forbids. */
function loadPages(): void {
  const require = createRequire(import.meta.url);
  const folder = fileURLToPath(new URL("../../templates/pages/", import.meta.url));
  for (const name of readdirSync(folder)) require(join(folder, name));
}

/** Eleventy holds all pages of a run until its end, so no run has more than these. */
const MOST_IN_A_RUN = 4000;

/** Lets Eleventy draw these pages of a plan, and writes them into a folder, one after the other: Eleventy would have thousands of files open at once. Gives the SHA-256 of each by its address. Throws a `ProgramFault` where a page is not safe to publish. */
export async function drawPages(
  plan: Plan,
  lists: Lists,
  folder: string,
  progress: Progress = unwatched,
): Promise<ReadonlyMap<string, string>> {
  if (IS_COMPILED) loadPages();
  const total = pagesIn(lists);
  const made = new Set<string>();
  const { see, found } = watchman();
  const drawn = new Map<string, string>();
  for (const run of runsOf(lists, MOST_IN_A_RUN))
    await visitPages({ ...run, site: plan.site, stacks: plan.stacks }, (address, page) => {
      see(address, page);
      const file = join(folder, address);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      writeFileSync(file, page);
      drawn.set(address, sha256Of(page));
      progress("drawing", drawn.size, total);
    });
  if (found().length === 0) return drawn;
  const texts = plan.articles.map((page) => openArticle(page, plan.stacks));
  throw new ProgramFault(refusal(found(), texts));
}

/** Cuts the lists of a plan into runs. Each has every list, since every page file wants its own. */
function* runsOf(lists: Lists, most: number): Generator<Lists> {
  const none = Object.fromEntries(Object.keys(lists).map((name) => [name, []]));
  let run: Record<string, SitePage[]> = {};
  let room = most;
  for (const [name, pages] of Object.entries(lists))
    for (const page of pages) {
      const own = run[name];
      if (own) own.push(page);
      else run[name] = [page];
      room -= 1;
      if (room > 0) continue;
      yield { ...none, ...run };
      run = {};
      room = most;
    }
  if (room < most) yield { ...none, ...run };
}

const NOWHERE = "_drawn";

/** Draws every page of a plan and hands it over; nothing is written. */
export async function visitPages(
  plan: object,
  visit: (address: string, page: string) => void,
): Promise<void> {
  const eleventy = await started(plan, (config) =>
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
  more: (config: UserConfig) => void = () => {},
): Promise<Eleventy> {
  const eleventy = new Eleventy(beside("templates/pages"), NOWHERE, {
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

/** A page as it would be written. */
export interface DrawnPage {
  readonly address: string;
  readonly content: string;
}

/** Draws some pages of a site, and writes none of them. */
export async function drawSome(
  common: Pick<Plan, "site" | "stacks">,
  lists: Lists,
): Promise<readonly DrawnPage[]> {
  const drawn: DrawnPage[] = [];
  await visitPages({ ...lists, ...common }, (address, content) => drawn.push({ address, content }));
  return drawn;
}

/** Lets Eleventy import these modules of ours anew, as its own watch does with those that it knows. */
export async function forgetModules(files: readonly string[]): Promise<void> {
  const eleventy = await started({});
  eleventy.watchTargets.clearImportCacheFor(files);
}
