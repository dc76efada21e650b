import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import type { Plan } from "./plan.ts";

/** The program's own files lie beside each other, as TypeScript or compiled. */
const beside = (path: string): string =>
  relative(process.cwd(), fileURLToPath(new URL(`../../${path}`, import.meta.url))) || ".";

const CONFIG = import.meta.url.endsWith(".ts") ? ".eleventy.ts" : ".eleventy.js";

/** Lets Eleventy draw every page of a plan into a folder. The one place where the program starts it. */
export async function drawPages(plan: Plan, folder: string): Promise<void> {
  const eleventy = new Eleventy(beside("templates/pages"), relative(process.cwd(), folder), {
    configPath: beside(CONFIG),
    quietMode: true,
    config: (config) => config.addGlobalData("plan", plan),
  });
  eleventy.disableLogger();
  await eleventy.init();
  await eleventy.write();
}
