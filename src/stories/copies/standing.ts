import { RUN } from "./shingles.ts";

/** How one text stands in another: its words that are part of a run of five words which the other has too. */
export interface Standing {
  /** So much of the text, 0 to 1. */
  readonly share: number;
  /** So many words of it on average before the next ones that do not stand there. */
  readonly stretch: number;
}

/** Looks for the runs of a text, which come in their order, among those of another. */
export function standing(runs: Uint32Array, others: ReadonlySet<number>): Standing {
  const length = runs.length + RUN - 1;
  let words = 0;
  let end = 0;
  let gaps = 0;
  for (let at = 0; at < runs.length; at += 1) {
    if (!others.has(runs[at] ?? 0)) continue;
    if (at > end) gaps += 1;
    words += at + RUN - Math.max(at, end);
    end = at + RUN;
  }
  if (end < length) gaps += 1;
  return {
    share: runs.length === 0 ? 0 : words / length,
    stretch: words / Math.max(1, gaps),
  };
}
