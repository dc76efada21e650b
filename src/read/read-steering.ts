import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../user-error.ts";
import { MAX_STEERING_BYTES } from "./limits.ts";

/** A steering file of the content folder as text, or `null` where there is none. */
export function readSteering(root: string, name: string): string | null {
  const path = join(root, name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isFile() || found.size > MAX_STEERING_BYTES)
    throw new UserError(
      `${path}  Expected a file of at most ${MAX_STEERING_BYTES} bytes, found ${found.isFile() ? `one of ${found.size}` : "another thing of that name"}`,
    );
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new UserError(`${path}  Expected a file that can be read; look at its permissions`, {
      cause,
    });
  }
}
