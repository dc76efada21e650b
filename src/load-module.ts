import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// Imported anew, a module has a query behind its name.
/** Whether the program runs compiled, from `dist/`. */
export const IS_COMPILED = new URL(import.meta.url).pathname.endsWith(".js");

/** How the program's own files end, as TypeScript or compiled. */
export const ENDING = IS_COMPILED ? ".js" : ".ts";

/** Imports a module of ours when it is needed. What it imports is loaded one after the other: `import` would open hundreds of files at once, which a low limit of open files forbids. */
export async function loadModule<Module>(
  url: URL,
  imported: () => Promise<Module>,
): Promise<Module> {
  if (IS_COMPILED) createRequire(import.meta.url)(fileURLToPath(url));
  return imported();
}
