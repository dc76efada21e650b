import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isLeftAlone, isLitter, isSteering, isTextName } from "./walk.ts";

/** A file that is left alone by its name, or by that of a folder above it. */
export interface LeftAlone {
  readonly path: string;
  /** `set-aside`: a text with one `_` before a name; `litter`: all others. */
  readonly why: "set-aside" | "litter";
}

/** All of them below a content folder, in path order; none of those that tell of the texts: steering and README files. A folder that cannot be read is passed over. */
export const leftAlone = (root: string): readonly LeftAlone[] =>
  [...below(root, "", false)]
    .sort()
    .map((path) => ({ path, why: isTextName(path) && !isLitter(path) ? "set-aside" : "litter" }));

function* below(root: string, folder: string, left: boolean): Generator<string> {
  for (const entry of entriesOf(join(root, folder))) {
    const path = folder + entry.name;
    const own = left || isLeftAlone(entry.name, path);
    if (entry.isDirectory()) yield* below(root, `${path}/`, own);
    else if (own && !isSteering(path) && !/^readme/iu.test(entry.name)) yield path;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
