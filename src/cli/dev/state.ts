import type { Fault, Rebuilt } from "./messages.ts";
import { changedPages, type Pages, pagesAfter } from "./pages.ts";

/** What is shown between two changes. */
export interface State {
  /** The last site that could be built. */
  readonly pages: Pages;
  readonly built: Rebuilt | null;
  /** Why there is no newer one. */
  readonly fault: Fault | null;
}

export const NOTHING_YET: State = { pages: new Map(), built: null, fault: null };

/** What is shown after a rebuild. Where that fails the old site stays, beneath the fault. */
export const stateAfter = (state: State, outcome: Rebuilt | Fault): State =>
  outcome.kind === "fault"
    ? { ...state, fault: outcome }
    : { pages: pagesAfter(outcome, state.pages), built: outcome, fault: null };

/** The addresses that show something else than before: every one where a fault came or went. */
export function differences(
  before: State,
  now: State,
  assets: readonly string[],
): readonly string[] | "all" {
  if (now !== before && (now.fault || before.fault)) return "all";
  return [...changedPages(before.pages, now.pages), ...assets];
}
