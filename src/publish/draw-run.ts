import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Stacks } from "../card.ts";
import { visitPages } from "./eleventy.ts";
import type { Lists, Site } from "./plan.ts";
import { sha256Of } from "./release/manifest.ts";
import { type UnsafePage, watchman } from "./wall/unsafe-page.ts";

/** Pages that are drawn together. All of it is data, so that another thread can do it. */
export interface Run {
  /** Whether little has to be sent where another thread is to draw it. */
  readonly isLight: boolean;
  readonly site: Site;
  readonly lists: Lists;
}

/** What became of a run: the SHA-256 of each page by its address, and pages that are not safe to publish. */
export interface DrawnRun {
  readonly drawn: readonly (readonly [address: string, sha256: string])[];
  readonly unsafe: readonly UnsafePage[];
}

/** Lets Eleventy draw pages, and writes them into a folder, one after the other: Eleventy would have thousands of files open at once. Says of each when it is done. */
export async function drawRun(
  { site, lists }: Pick<Run, "site" | "lists">,
  stacks: Stacks,
  folder: string,
  done: () => void = () => {},
): Promise<DrawnRun> {
  const made = new Set<string>();
  const { see, found } = watchman();
  const drawn: (readonly [string, string])[] = [];
  await visitPages({ ...lists, site, stacks }, (address, page) => {
    see(address, page);
    const file = join(folder, address);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, page);
    drawn.push([address, sha256Of(page)]);
    done();
  });
  return { drawn, unsafe: found() };
}
