import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";

const folder = (): string => join(packageRoot(), "templates/assets");

/** The addresses of the files that every site has beside its pages. */
export const assetAddresses = (): readonly string[] =>
  readdirSync(folder()).map((name) => `assets/${name}`);

/** Copies them into a site. */
export const copyAssets = (site: string): void =>
  cpSync(folder(), join(site, "assets"), { recursive: true });
