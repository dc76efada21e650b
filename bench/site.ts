import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus, type Recipe, writeCorpus } from "./corpus.ts";
import { type Cost, measure } from "./measure.ts";

const BACKFILE = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));

/** A built site. */
export interface BenchSite {
  readonly folder: string;
  readonly cost: Cost;
  /** The page of the article with the last number, counted from the folder. */
  readonly lastPage: string;
}

/** Builds the site of a recipe in the way of `backfile build`; content and site lie in the folder. */
export async function buildSite(folder: string, recipe: Recipe): Promise<BenchSite> {
  const [content, site] = [join(folder, "content"), join(folder, "site")];
  writeCorpus(content, recipe);
  const [last] = corpus({ ...recipe, from: recipe.articles - 1, articles: 1 });
  const cost = await measure(process.execPath, [
    ...["--import", "tsx", BACKFILE, "build"],
    ...["--content", content, "--out", site, "--quiet"],
  ]);
  return { folder: site, cost, lastPage: addressOf(content, last?.path ?? "") };
}

/** Where the build put a text, by the table of addresses that it wrote. */
function addressOf(content: string, path: string): string {
  const table = readFileSync(join(content, "addresses.tsv"), "utf8");
  const rows = table.split("\n").map((line) => line.split("\t"));
  const [address] = rows.find((cells) => cells[1] === path) ?? [];
  if (address === undefined) throw new Error(`Expected an address of ${path}`);
  return address;
}
