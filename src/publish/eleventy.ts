import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { ENDING, IS_COMPILED } from "../load-module.ts";
import { UserError } from "../user-error.ts";
import type { Lists, Plan } from "./plan.ts";

/** The program's own files lie beside each other, as TypeScript or compiled. */
const beside = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../../${path}`, import.meta.url))) || ".";

/** Loads the page files one after the other. Eleventy would open them all at once, with all that they import, which a low limit of open files forbids. */
function loadPages(): void {
  const require = createRequire(import.meta.url);
  const folder = fileURLToPath(new URL("../../templates/pages/", import.meta.url));
  for (const name of readdirSync(folder)) require(join(folder, name));
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
  try {
    await eleventy.toJSON();
  } catch (error) {
    throw unwrapped(error);
  }
}

/** What a view threw for a person to mend, without what Eleventy wraps around it; any other error as it came. */
function unwrapped(error: unknown): unknown {
  const inner = innermost(error);
  return inner instanceof UserError ? inner : error;
}

const innermost = (error: unknown): unknown =>
  error instanceof Error && "originalError" in error ? innermost(error.originalError) : error;

/** The one place where the program starts Eleventy. */
async function started(
  plan: object,
  more: (config: UserConfig) => void = () => {},
): Promise<Eleventy> {
  if (IS_COMPILED) loadPages();
  const eleventy = new Eleventy(beside("templates/pages"), NOWHERE, {
    configPath: beside(`.eleventy${ENDING}`),
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
