/** A process of its own that makes an index from generated texts, or brings the one in the cache up to date, and does nothing else: `index-run.ts CACHE RECIPE`. Each text is made when it is asked for. Prints an `IndexRun` as JSON. */
import { printData } from "../src/cli/print.ts";
import { writeSearchIndex } from "../src/publish/search-index.ts";
import type { SearchDocument, SearchText } from "../src/search/make/search-document.ts";
import { corpus, type Recipe } from "./corpus.ts";
import { documentOf, searchTextOf } from "./document-of.ts";
import type { NewsText } from "./news-text.ts";
import type { IndexRun } from "./own-index.ts";
import { timed } from "./timed.ts";

const [cache = "", given = "{}"] = process.argv.slice(2);
const recipe: Recipe = JSON.parse(given);

interface Numbered extends SearchText {
  readonly number: number;
}

function documentAt(number: number): SearchDocument {
  const [text] = corpus({ ...recipe, from: number, articles: 1 });
  if (!text) throw new Error(`Expected a text ${number}`);
  return documentOf(text);
}

const texts = Array.from(
  corpus(recipe),
  (text: NewsText, number): Numbered => ({ ...searchTextOf(text), number }),
);
// What it takes to make them, so that it can be told apart.
const making = timed(() => {
  for (const { number } of texts) documentAt(number);
});
let asked = 0;
const all = timed(() =>
  writeSearchIndex(
    texts,
    ({ number }) => {
      asked += 1;
      return documentAt(number);
    },
    cache,
  ),
);

const share = asked / texts.length;
const run: IndexRun = {
  index: {
    cpuSeconds: all.cpuSeconds - making.cpuSeconds * share,
    wallSeconds: all.wallSeconds - making.wallSeconds * share,
  },
  texts: { cpuSeconds: making.cpuSeconds * share, wallSeconds: making.wallSeconds * share },
  files: all.made,
};
printData(JSON.stringify(run));
