import { EVERYTHING, PAGES, RAW_TEXT } from "./backfile.ts";
import { ELEVENTY } from "./eleventy.ts";
import type { SiteGenerator } from "./generator.ts";
import { HUGO } from "./hugo.ts";
import type { Options } from "./options.ts";
import { withinHeap } from "./within-heap.ts";

export const GENERATORS: readonly SiteGenerator[] = [HUGO, ELEVENTY, PAGES, RAW_TEXT, EVERYTHING];

/** Above so many articles Eleventy takes minutes: it has to be asked for. */
const ELEVENTY_MOST = 10_000;

/** What is run for a size, in this order. */
export function chosen(
  articles: number,
  { only, heap }: Pick<Options, "only" | "heap">,
): readonly SiteGenerator[] {
  if (heap !== null) return [withinHeap(PAGES, heap)];
  return GENERATORS.filter(({ program }) =>
    only ? only.includes(program) : program !== "eleventy" || articles <= ELEVENTY_MOST,
  );
}
