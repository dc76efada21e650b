import { hash } from "node:crypto";
import type { FileState } from "../file-state.ts";
import { readSteering } from "../read/read-steering.ts";
import { stateOf } from "../read/state-of.ts";
import { type Listing, STEERING_FILES, walk } from "../read/walk.ts";
import type { Settings } from "../steering.ts";
import { programPrint } from "./program-print.ts";

/** A text that was not read yet. */
export interface FoundText {
  readonly state: FileState;
  /** Whether its state will tell of every change: not where it changed a moment ago. */
  readonly isSettled: boolean;
}

/** All that a site is made of beside the program. */
export interface Inputs {
  readonly listing: Listing;
  /** Those of the listing, in its order. */
  readonly texts: readonly FoundText[];
  /** What the files say with which a person steers the archive, by their names. */
  readonly steering: ReadonlyMap<string, string | null>;
}

/** Disks count in steps of up to two seconds: a file that changed within one may change again and show the same time. */
const STEP = 2000;

/** Looks at a content folder; `since` is when the build began, as its disk counts. */
export function inputsOf(content: string, since: number): Inputs {
  const listing = walk(content);
  return {
    listing,
    texts: listing.texts.map((path) => {
      const state = stateOf(content, path) ?? gone(path);
      return { state, isSettled: state.changed < since - STEP };
    }),
    steering: new Map(STEERING_FILES.map((name) => [name, readSteering(content, name)])),
  };
}

/** Whoever reads it finds out. */
const gone = (path: string): FileState => ({ path, size: 0, changed: Infinity, inode: 0 });

/** Stands for the program and all that it makes a site of: where it is as it was, the site is. `null` where that cannot be told, since a text changed a moment ago. */
export function printInputs(
  { listing: { rejected, others }, texts, steering }: Inputs,
  over: Partial<Settings>,
): string | null {
  if (!texts.every(({ isSettled }) => isSettled)) return null;
  const states = texts.map(
    ({ state: { path, size, changed, inode } }) => `${path}\0${size} ${changed} ${inode}`,
  );
  const beside = JSON.stringify([over, rejected, others, [...steering]]);
  return hash("sha1", [programPrint(), beside, ...states].join("\n"));
}
