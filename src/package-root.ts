import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package, whether the program runs from `src/` or compiled from `dist/`. */
export const packageRoot = (from = fileURLToPath(import.meta.url)): string => {
  const folder = dirname(from);
  return existsSync(join(folder, "package.json")) ? folder : packageRoot(folder);
};
