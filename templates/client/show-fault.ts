import type { IndexFault } from "../../src/search/found.ts";
import { reveal } from "./place.ts";

/** Says where a search cannot go on: the page has the words, this adds which file it was, or what else. */
export function showFault(fault: unknown): void {
  const { reason = "other", file = fault }: Partial<Record<keyof IndexFault, unknown>> =
    Object(fault);
  reveal(`fault-${reason}`).append(` (${file})`);
}
