import type { SiteGenerator } from "./generator.ts";

/** The same, built once, where the heap of Node.js may have so many megabytes. */
export const withinHeap = (generator: SiteGenerator, megabytes: number): SiteGenerator => ({
  ...generator,
  name: `${generator.name}, heap of ${megabytes} MB`,
  again: [],
  build: (folder) => ({
    ...generator.build(folder),
    env: { NODE_OPTIONS: `--max-old-space-size=${megabytes}` },
  }),
});
