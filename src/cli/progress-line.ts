import type { Progress, Stage } from "../progress.ts";

/** Work that is done sooner needs no line, and nobody reads a line that changes more often. */
const FIRST_AFTER_MS = 500;
const AGAIN_AFTER_MS = 100;

const NOUNS: Readonly<Record<Stage, string>> = {
  reading: "texts",
  grouping: "articles",
  indexing: "articles",
  drawing: "pages",
};

/** `reading 12,400 of 50,000 texts` */
const words = (stage: Stage, done: number, total: number): string =>
  `${stage} ${done.toLocaleString("en")} of ${total.toLocaleString("en")} ${NOUNS[stage]}`;

/** The line of a terminal that tells how far a long run is. */
export interface ProgressLine {
  readonly progress: Progress;
  /** Leaves the line empty, for what is printed next. */
  erase(): void;
}

/** Makes a line that is rewritten in place, from half a second on and at most ten times a second; `now` counts milliseconds. */
export function progressLine(write: (text: string) => void, now: () => number): ProgressLine {
  const start = now();
  let shown: number | null = null;
  return {
    progress(stage, done, total) {
      const time = now();
      const due = shown === null ? start + FIRST_AFTER_MS : shown + AGAIN_AFTER_MS;
      if (time < due) return;
      write(`\r${words(stage, done, total)}\u001b[K`);
      shown = time;
    },
    erase() {
      if (shown !== null) write("\r\u001b[K");
    },
  };
}
