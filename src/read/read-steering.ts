import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../user-error.ts";

/** A steering file of the content folder as text, or `null` where there is none. */
export function readSteering(root: string, name: string): string | null {
  const path = join(root, name);
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError(`${path}  Expected a file that can be read; look at its permissions`, {
      cause,
    });
  }
}
