import type { Rejected } from "../article.ts";
import type { DrawnRun, Run } from "../publish/draw-run.ts";
import type { BoxTask } from "../stacks/box-tasks.ts";
import type { Source, TextSteering } from "../steering.ts";

/** What another thread has to know of a build. All that goes between threads is data. */
export interface Brief {
  readonly content: string;
  /** The folder of the stacks. */
  readonly stacks: string;
  readonly known: Omit<TextSteering, "sources"> & { readonly sources: readonly Source[] };
}

/** What one thread asks of another. */
export type Job =
  | { readonly kind: "fill"; readonly box: BoxTask }
  | { readonly kind: "draw"; readonly run: Run; readonly folder: string };

export type Answer =
  | { readonly kind: "filled"; readonly rejected: readonly Rejected[] }
  | { readonly kind: "drawn"; readonly drawn: DrawnRun }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What is left of an error on its way to another thread. */
export interface Failure {
  readonly message: string;
  /** Whether the person at the keyboard can mend it. */
  readonly isUsers: boolean;
  /** What the system calls it. */
  readonly code: string | null;
  readonly stack: string;
}
