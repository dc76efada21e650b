import { availableParallelism } from "node:os";
import { IS_COMPILED } from "../load-module.ts";

/** When other threads help, and how many. */
export interface Help {
  /** The least number of texts or pages. */
  readonly from: number;
  readonly hands: number;
}

/** Below, the start of a thread costs more than it saves, and so it does where TypeScript has to be compiled in each; each has the program in memory. `docs/benchmark.md` has the figures. */
export const HELP: Help = {
  from: 1500,
  hands: IS_COMPILED ? Math.min(availableParallelism() - 1, 3) : 0,
};
