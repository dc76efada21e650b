import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How much a finished site weighs. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

export function measure(folder: string): Size {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return { files: files.length, bytes };
}
