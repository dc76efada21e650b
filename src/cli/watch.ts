import { isatty } from "node:tty";
import { type Progress, unwatched } from "../progress.ts";
import { printRaw } from "./print.ts";
import { progressLine } from "./progress-line.ts";

/** Only a person at a terminal watches: no pipe, no log of a build server. */
const isWatched = (): boolean => isatty(2) && !process.env.CI;

/** Does long work, with its progress on the terminal where a person watches. */
export async function watch<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
  if (!isWatched()) return work(unwatched);
  const line = progressLine(printRaw, () => performance.now());
  try {
    return await work(line.progress);
  } finally {
    line.erase();
  }
}
