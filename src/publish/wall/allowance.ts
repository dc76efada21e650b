/** What an attribute may hold: text of whatever kind; names that our views give; nothing at all; a link that a reader may follow; an address of the site itself; lines from point to point, in whole numbers; the size of a drawing; one of these words. */
export type Value =
  | "text"
  | "names"
  | "flag"
  | "link"
  | "own"
  | "lines"
  | "size"
  | readonly string[];

/** What may stand in an element: whatever flows; phrases; text alone; only the elements that name it in `in`; JSON alone; nothing; nothing, not even an end. */
export type Holds = "any" | "phrases" | "text" | "parts" | "data" | "nothing" | "void";

/** An element that our pages use. */
export interface Allowed {
  readonly holds: Holds;
  /** True where it may stand among phrases. */
  readonly phrase?: true;
  /** The only elements in which it stands. */
  readonly in?: readonly string[];
  /** An element in which it stands though that holds parts only. */
  readonly also?: string;
  /** True where it never stands in its own kind, at whatever depth. */
  readonly once?: true;
  /** What has to stand in it, each once, in this order. */
  readonly must?: readonly string[];
  readonly attributes: readonly string[];
}
