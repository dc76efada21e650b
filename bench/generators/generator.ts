import type { Circumstances } from "../measure.ts";
import type { NewsText } from "../news-text.ts";

export const PROGRAMS = ["hugo", "eleventy", "backfile"] as const;

export type Program = (typeof PROGRAMS)[number];

/** What is built again over the finished site: the same texts, or one more. */
export type Again = "no change" | "one more";

/** A command line, and where it runs. */
export interface Command extends Circumstances {
  readonly command: string;
  readonly args: readonly string[];
}

/** A way to make a site: what lies in its folder, and what is run there. */
export interface SiteGenerator {
  /** The name of its row. */
  readonly name: string;
  readonly program: Program;
  readonly again: readonly Again[];
  /** Writes into an empty folder all that it needs beside the texts. */
  readonly prepare: (folder: string) => void;
  /** Writes one text where it is looked for. */
  readonly add: (folder: string, text: NewsText) => void;
  /** Builds the site of a folder. */
  readonly build: (folder: string) => Command;
  /** Where that site lies, counted from the folder. */
  readonly site: string;
}
