import type { Archive } from "../../archive.ts";
import type { Steering } from "../../steering.ts";
import type { Fingerprints } from "./fingerprints.ts";
import type { Indexed } from "./index-pages.ts";

/** What was read from the content folder, and the code that read it. */
export interface Reading {
  readonly steering: Steering | null;
  readonly archive: Archive | null;
  /** What an earlier load found out about stories; it holds as long as the code does, whatever becomes of the texts. */
  readonly stories: Archive["memory"];
  readonly by: { readonly steer: unknown; readonly load: unknown };
}

/** What one rebuild leaves for the next. */
export interface Memory {
  readonly reading: Reading;
  /** What each page was drawn from. */
  readonly records: Fingerprints;
  /** What each page became. */
  readonly contents: Fingerprints;
  /** The index of the search; `null` where there is none. */
  readonly search: Indexed | null;
}

export const NOTHING_KEPT: Memory = {
  reading: { steering: null, archive: null, stories: null, by: { steer: null, load: null } },
  records: new Map(),
  contents: new Map(),
  search: null,
};
