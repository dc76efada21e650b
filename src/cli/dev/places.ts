import { join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import { ASSET_FOLDERS } from "../../publish/assets.ts";
import type { Places } from "./what-changed.ts";

const inPackage = (...paths: readonly string[]): readonly string[] =>
  paths.map((path) => join(packageRoot(), path));

/** Code is watched where it runs as it was written, in a checkout; compiled, it does not change. */
const FROM_SOURCE = import.meta.url.endsWith(".ts");

export const PLACES: Places = {
  assets: ASSET_FOLDERS,
  fixed: FROM_SOURCE ? inPackage("src/cli", "templates/client", ".eleventy.ts") : [],
  code: FROM_SOURCE ? inPackage("src", "templates") : [],
};

/** What is watched beside the content folder. */
export const WATCHED: readonly string[] = FROM_SOURCE
  ? inPackage("src", "templates", "dist/assets", ".eleventy.ts", "defaults")
  : ASSET_FOLDERS;
