import { runInNewContext } from "node:vm";

/** Something whose work should grow no faster than what it is given. */
export type Work<Given> = (given: Given) => unknown;

/** Only what never ends takes longer, in milliseconds, on whatever machine. */
const NEVER = 60_000;

/** Does the work and ends it where it runs away: V8 looks up from a pattern that goes back and forth. */
export function watched<Given>(work: Work<Given>, given: Given, most = NEVER): number {
  const start = performance.now();
  runInNewContext("work()", { work: () => void work(given) }, { timeout: most });
  return performance.now() - start;
}

const fastest = <Given>(work: Work<Given>, given: Given, times: number): number =>
  Math.min(...Array.from({ length: times }, () => watched(work, given)));

/** What takes less at the larger size, in milliseconds, tells nothing: a clock, a collector and a neighbour weigh more. */
const TOO_LITTLE = 100;

/** How much faster than the size the time may grow. Work that grows with the square of the size, eight times as large, takes 64 times as long; the best of three runs of linear work strays to 16 at the most, on a machine that does much else. */
const MOST_FASTER = 4;

/** Whether work of a size and of one eight times as large grow worse than in proportion: nobody asserts a second, only how two runs of one process compare. */
export function runsAway<Given>(work: Work<Given>, small: Given, large: Given, ratio = 8): boolean {
  const once = watched(work, large);
  if (once < TOO_LITTLE || once < watched(work, small) * ratio * MOST_FASTER) return false;
  const [less, more] = [fastest(work, small, 3), fastest(work, large, 2)];
  return more > TOO_LITTLE && more > less * ratio * MOST_FASTER;
}
