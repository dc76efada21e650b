import type { Answer } from "./ask.ts";
import type { FolderSize } from "./folder-size.ts";
import type { Question } from "./questions.ts";

/** What one search, or a part of it, costs. Absent is what was not asked for. */
export interface Row {
  readonly name: string;
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  readonly peakBytes: number;
  readonly size: FolderSize;
  readonly addOne: AddOne | null;
  readonly answers: readonly (Answer | null)[];
}

/** One more article: what it takes, and how many files are not as they were. */
export interface AddOne {
  readonly cpuSeconds: number;
  readonly files: number;
}

/** All rows of a size. */
export interface Benched {
  readonly articles: number;
  readonly questions: readonly Question[];
  readonly rows: readonly Row[];
}
