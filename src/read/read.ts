import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawFile, Rejected } from "../article.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** One file below the content folder, or why it cannot be read. A link or a pipe that took its place is not followed. */
export function read(root: string, path: string): RawFile | Rejected {
  let file: number | null = null;
  try {
    file = openSync(
      join(root, path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const { size } = fstatSync(file);
    if (size > MAX_FILE_BYTES) return tooLarge(path, size);
    const bytes = readFileSync(file);
    // It may have grown since.
    return bytes.length > MAX_FILE_BYTES ? tooLarge(path, bytes.length) : { path, bytes };
  } catch (error) {
    return { path, reason: "unreadable", message: isGone(error) ? GONE : LOCKED };
  } finally {
    if (file !== null) closeSync(file);
  }
}

const LOCKED = "Expected a file that can be read; look at its permissions";
const GONE = "Expected a file, found none: it was removed during the build";

const isGone = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const tooLarge = (path: string, size: number): Rejected => ({
  path,
  reason: "too-large",
  message: `Expected at most ${MAX_FILE_BYTES} bytes, found ${size}`,
});
