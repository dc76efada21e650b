import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readScript } from "../src/search/index-script.ts";
import { type Index, openIndex } from "../src/search/open-index.ts";
import { FILTER_KINDS, type FilterKind } from "../src/search/request.ts";
import { search } from "../src/search/search.ts";
import type { Answer } from "./ask.ts";
import { sent } from "./folder-size.ts";
import type { Question } from "./questions.ts";

/** What a visitor's browser would fetch of an index, one question after the other: its files alone, without the code and without excerpts. Throws where a file is missing or damaged. */
export async function askIndex(
  folder: string,
  questions: readonly Question[],
): Promise<readonly Answer[]> {
  const fetched: number[] = [];
  const index = await openIndex(async (name) => {
    const file = `${name}.js`;
    const script = readFileSync(join(folder, file));
    const data = readScript(name, script.toString());
    if (data === null) throw new Error(`Expected ${file} as it was written`);
    fetched.push(sent(file, script).length);
    return data;
  });
  const answers: Answer[] = [];
  for (const question of questions) {
    const shown = await ask(index, question);
    const sizes = fetched.splice(0);
    answers.push({ requests: sizes.length, bytes: sizes.reduce((sum, n) => sum + n, 0), shown });
  }
  return answers;
}

/** Asks as the page does: the results, and the counts that cost little. */
async function ask(index: Index, question: Question): Promise<number> {
  const { words, from = "", to = "", filters = [], sort = "relevance" } = question;
  const found = await search(index, { words, from, to, filters, sort, page: 1 });
  const isShown = (kind: FilterKind): boolean =>
    found.isCheap(kind) || filters.some((filter) => filter.kind === kind);
  for (const kind of FILTER_KINDS.filter(isShown)) await found.counts(kind);
  return found.hits.length;
}
