import { hash } from "node:crypto";
import type { FileState } from "../file-state.ts";
import { stateOf } from "../read/state-of.ts";
import type { Unread } from "../stacks/box-tasks.ts";
import type { TextSteering } from "../steering.ts";

/** Disks count in steps of up to two seconds: a file that changed within one may change again and show the same time. */
const STEP = 2000;

/** What can be told of texts without reading them; `since` is when the build began, as its disk counts. */
export const unreadTexts = (
  content: string,
  paths: readonly string[],
  { corrections }: Pick<TextSteering, "corrections">,
  since: number,
): readonly Omit<Unread, "known">[] =>
  paths.map((path) => {
    const state = stateOf(content, path) ?? gone(path);
    const rows = corrections.get(path);
    const set = rows ? hash("sha1", JSON.stringify(rows)) : "";
    return { state, isSettled: state.changed < since - STEP, set };
  });

/** Whoever reads it finds out. */
const gone = (path: string): FileState => ({ path, size: 0, changed: Infinity, inode: 0 });
