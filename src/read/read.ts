import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawFile, Rejected } from "../article.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** One file below the content folder, or why it cannot be read. A link or a pipe that took its place is not followed. */
export function read(root: string, path: string): RawFile | Rejected {
  const refuse = (reason: Rejected["reason"], message: string): Rejected => ({
    path,
    reason,
    message,
  });
  let file: number | null = null;
  try {
    file = openSync(
      join(root, path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const { size } = fstatSync(file);
    if (size > MAX_FILE_BYTES)
      return refuse("too-large", `Expected at most ${MAX_FILE_BYTES} bytes, found ${size}`);
    return { path, bytes: readFileSync(file) };
  } catch {
    return refuse("unreadable", "Expected a file that can be read; look at its permissions");
  } finally {
    if (file !== null) closeSync(file);
  }
}
