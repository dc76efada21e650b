import { dirname, relative, sep } from "node:path";
import { watch as chokidar } from "@11ty/chokidar-with-glob-support";
import { printMessage } from "../print.ts";

/** Where changes go. */
interface Hearers {
  /** At once, for each path, even while changes before it are being dealt with. */
  noticed(path: string): void;
  /** Once to begin with; then whenever changes have settled, one batch after the other. */
  settled(paths: readonly string[]): Promise<void>;
}

/**
 * Editors save in several steps: this many milliseconds of silence end them. A file that is still being written is seen again.
 * Not below 50: for so long the watcher takes changes of one file for one.
 */
const SETTLE = 60;

/** Watches files and folders until it is closed. */
export function watch(roots: readonly string[], hearers: Hearers): { close(): Promise<void> } {
  const waiting = new Set<string>();
  let busy = true;
  let quiet: NodeJS.Timeout | null = null;

  async function hear(): Promise<void> {
    busy = true;
    const paths = [...waiting].sort();
    waiting.clear();
    await hearers.settled(paths);
    busy = false;
    if (waiting.size > 0) settle();
  }

  function settle(): void {
    if (quiet) clearTimeout(quiet);
    quiet = setTimeout(() => void (busy || hear()), SETTLE);
  }

  // A folder that is moved away and back is seen from the one above it.
  const above = new Set(roots.map((root) => dirname(root)));
  const watcher = chokidar([...above], {
    disableGlobbing: true,
    followSymlinks: false,
    ignoreInitial: true,
    ignored: (path) => !above.has(path) && roots.every((root) => isHidden(relative(root, path))),
  })
    .on("ready", () => void hear())
    .on("error", (error) => printMessage(`Expected to see every change, found ${error}`))
    .on("all", (event, path) => {
      if (event.endsWith("Dir")) return;
      waiting.add(path);
      hearers.noticed(path);
      settle();
    });
  return {
    close: () => {
      if (quiet) clearTimeout(quiet);
      return watcher.close();
    },
  };
}

/** True for what lies outside of a root, and for what an editor or git keeps beside the files. */
const isHidden = (path: string): boolean =>
  path.split(sep).some((part) => part !== "" && (part.startsWith(".") || part.endsWith("~")));
