import { fileURLToPath } from "node:url";
import { packageRoot } from "../../package-root.ts";
import { forgetModules } from "../../publish/eleventy.ts";
import { importersOf } from "./importers.ts";
import { readImports } from "./read-imports.ts";

const REBUILD = fileURLToPath(new URL("./rebuild.ts", import.meta.url));

/** Lets go of changed modules and of all that import them, so that the next import of `rebuild.ts` is of the new code. Gives what it let go of. */
export async function letGo(changed: readonly string[]): Promise<readonly string[]> {
  if (changed.length === 0) return [];
  const stale = importersOf(changed, readImports(packageRoot()));
  // Last, since it shows that the others are gone: the loader hears of them one after the other, and late.
  await forgetModules([...stale.filter((file) => file !== REBUILD), REBUILD]);
  return stale;
}
