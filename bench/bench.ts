import { existsSync } from "node:fs";
import { join } from "node:path";
import { printMessage } from "../src/cli/print.ts";
import { INDEX_FOLDER } from "../src/search/index-script.ts";
import { BROWSER, launch } from "../tests/browser/browser.ts";
import { askAll, ownSearch, pagefindSearch, type Searcher } from "./ask.ts";
import { askIndex } from "./ask-index.ts";
import type { Recipe } from "./corpus.ts";
import { folderSize } from "./folder-size.ts";
import type { Options } from "./options.ts";
import { ownIndex } from "./own-index.ts";
import { pagefindIndex } from "./pagefind.ts";
import { type Question, questions } from "./questions.ts";
import type { Benched, Row } from "./row.ts";
import { type BenchSite, buildSite } from "./site.ts";

/** Our index alone, from the texts; it is asked here, without a browser. */
export async function benchIndex(
  folder: string,
  articles: number,
  { seed, mixed }: Options,
): Promise<Benched> {
  const asked = questions(seed, mixed);
  const row = await ownRow(folder, { articles, seed, mixed });
  const answers = await askIndex(join(folder, "index/before", INDEX_FOLDER), asked);
  return { articles, questions: asked, rows: [{ ...row, answers }] };
}

function ownRow(folder: string, recipe: Recipe): Promise<Row> {
  printMessage(`${recipe.articles} articles: our index`);
  return ownIndex(join(folder, "index"), recipe);
}

/** The site, our index in it, and Pagefind over its pages. */
export async function benchSite(
  folder: string,
  articles: number,
  options: Options,
): Promise<Benched> {
  const { seed, mixed, only } = options;
  printMessage(`${articles} articles: the site`);
  const site = await buildSite(folder, { articles, seed, mixed });
  const asked = questions(seed, mixed);
  const rows: Row[] = [];
  if (only !== "pagefind") {
    const row = await ownRow(folder, { articles, seed, mixed });
    const answers = await ownAnswers(site.folder, asked);
    const size = folderSize(join(site.folder, INDEX_FOLDER));
    rows.push({ ...row, size, answers }, wholeSite(site));
  }
  if (only !== "backfile") {
    printMessage(`${articles} articles: Pagefind`);
    const out = join(folder, "pagefind");
    const row = await pagefindIndex(site, out, articles);
    rows.push({ ...row, answers: await answersOf(pagefindSearch(out), asked) });
  }
  return { articles, questions: asked, rows };
}

const wholeSite = ({ folder, cost }: BenchSite): Row => ({
  ...{ ...cost, addOne: null, answers: [] },
  name: "Backfile, whole site",
  size: folderSize(folder),
});

/** Nothing where the site has no search page. */
function ownAnswers(site: string, asked: readonly Question[]): Promise<Row["answers"]> {
  if (existsSync(join(site, "search.html"))) return answersOf(ownSearch(site), asked);
  printMessage("This site has no search page to ask");
  return Promise.resolve([]);
}

/** Nothing where there is no browser. */
async function answersOf(searcher: Searcher, asked: readonly Question[]): Promise<Row["answers"]> {
  if (BROWSER === null) return [];
  const browser = await launch(BROWSER);
  try {
    return await askAll(browser, searcher, asked);
  } finally {
    await browser.close();
  }
}
