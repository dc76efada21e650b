import type { Program } from "./generator.ts";
import type { SiteFiles } from "./site-files.ts";

/** What one build took. */
export interface Spent {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** A build over a finished site, and on how many of its files that could be seen. */
export interface Rebuilt extends Spent {
  readonly files: number;
}

/** What the builds of a site took, each in a process of its own; `null` is what was not asked for. */
export interface Builds {
  readonly cold: Spent & SiteFiles;
  /** Its files are those that were written. */
  readonly noChange: Rebuilt | null;
  /** Its files are those that are new, gone or different. */
  readonly oneMore: Rebuilt | null;
}

/** What one generator took. */
export interface Row extends Builds {
  readonly name: string;
  readonly program: Program;
}

/** All rows of a size. */
export interface Size {
  readonly articles: number;
  readonly rows: readonly Row[];
}
