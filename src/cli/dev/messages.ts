import type { Archive } from "../../archive.ts";

/** What the child process is asked to do. */
export interface Task {
  /** The content folder, as it was named on the command line. */
  readonly content: string;
  /** Where the pages that it draws are put. */
  readonly file: string;
  /** What may have changed: with a steering file everything is read anew. */
  readonly read: "nothing" | "texts" | "all";
  /** Our own modules that changed since the last task. */
  readonly code: readonly string[];
}

/** What a person should look at. */
export type Attention = Pick<Archive, "rejected" | "notices" | "others">;

/** A page that was drawn, and the part of a file that holds it. */
export interface PutPage {
  readonly address: string;
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** A site that could be built. */
export interface Rebuilt extends Attention {
  readonly kind: "rebuilt";
  readonly articles: number;
  readonly pages: number;
  /** Every page of the site, and every file of its search. */
  readonly addresses: readonly string[];
  /** Those that changed. */
  readonly drawn: readonly PutPage[];
}

/** Why there is no new site. */
export interface Fault {
  readonly kind: "fault";
  readonly message: string;
  /** `templates/views/day-page.ts:12`, where the message does not say it. */
  readonly where: string | null;
  /** Where in the program it happened; `null` where a setting is at fault. */
  readonly stack: string | null;
}

/** What the child process answers. Stale: it could not let go of the old code, and a fresh one has to do it. */
export type Outcome = Rebuilt | Fault | { readonly kind: "stale" };

const has = (message: unknown, key: string): boolean =>
  typeof message === "object" && message !== null && key in message;

export const isTask = (message: unknown): message is Task => has(message, "content");
export const isOutcome = (message: unknown): message is Outcome => has(message, "kind");
