import type { Builds, Spent } from "./row.ts";

/** The middle one of some figures; of an even number the mean of both in the middle. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, figure) => sum + figure, 0) / middle.length;
}

/** Each figure in the middle of several runs. Files are those of the first: they are the same in all. */
export function medianBuilds(runs: readonly Builds[]): Builds {
  const [first] = runs;
  if (first === undefined) throw new RangeError("Expected a run");
  const middle = (of: (builds: Builds) => Spent | null): Spent =>
    medianSpent(runs.flatMap((run) => of(run) ?? []));
  return {
    cold: { ...first.cold, ...middle(({ cold }) => cold) },
    noChange: first.noChange && { ...first.noChange, ...middle(({ noChange }) => noChange) },
    oneMore: first.oneMore && { ...first.oneMore, ...middle(({ oneMore }) => oneMore) },
  };
}

const medianSpent = (all: readonly Spent[]): Spent => ({
  wallSeconds: median(all.map(({ wallSeconds }) => wallSeconds)),
  cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
  peakBytes: median(all.map(({ peakBytes }) => peakBytes)),
});
