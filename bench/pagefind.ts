import { renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { changed, folderSize, snapshot } from "./folder-size.ts";
import { type Cost, measure } from "./measure.ts";
import type { Row } from "./row.ts";
import type { BenchSite } from "./site.ts";

const PROGRAM = join(dirname(fileURLToPath(import.meta.resolve("pagefind"))), "runner/bin.cjs");

/** The folders of days hold all articles: Pagefind need not read the lists of years, topics and sources. */
const ARTICLES = "2*/*/*/*.html";

/** Runs Pagefind over the pages of a site. Throws where it did not index each article once. */
async function run(site: string, out: string, articles: number): Promise<Cost> {
  const options = ["--site", site, "--glob", ARTICLES, "--output-path", out];
  const cost = await measure(process.execPath, [PROGRAM, ...options]);
  const indexed = Number(/Indexed (\d+) pages?\b/u.exec(cost.stdout)?.[1]);
  if (indexed !== articles)
    throw new Error(`Expected Pagefind to index ${articles} articles, found ${indexed} pages`);
  return cost;
}

/** Indexes a site, once without its last article and once whole: Pagefind knows no other way to add one. */
export async function pagefindIndex(site: BenchSite, out: string, articles: number): Promise<Row> {
  const [page, hidden] = [join(site.folder, site.lastPage), `${out}-hidden.html`];
  renameSync(page, hidden);
  await run(site.folder, `${out}-before`, articles - 1);
  renameSync(hidden, page);
  const cost = await run(site.folder, out, articles);
  const files = changed(snapshot(`${out}-before`), snapshot(out));
  return {
    ...cost,
    name: "Pagefind 1.5.2",
    size: folderSize(out),
    addOne: { cpuSeconds: cost.cpuSeconds, files },
    answers: [],
  };
}

/** The page on which Pagefind is asked: its code and nothing else. `ask` gives how many of the first ten results it drew. */
export const PAGEFIND_PAGES: Readonly<Record<string, string>> = {
  "/pagefind.html":
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Pagefind</title><link rel="icon" href="data:,"><script type="module" src="ask.js"></script>',
  "/ask.js": `globalThis.ask = async (words, options) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const { results } = await pagefind.search(words, options);
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return shown.length;
};
`,
};
