import { BREAK, type EnteredArticle, eachPlace } from "./enter-article.ts";
import type { Entered } from "./enter-articles.ts";
import type { Columns, Occurrences } from "./occurrences.ts";

/** The occurrences of each word, in the order of keys. By a counting sort: linear, and it keeps the order of the articles. */
export function* sortByWord({
  vocabulary,
  articles,
}: Entered): Generator<readonly [word: string, list: Occurrences]> {
  const starts = startsOf(articles, vocabulary.words.length);
  const columns = sorted(articles, starts);
  // Without a comparison of ours: the default order is that of keys, and many times faster.
  for (const word of [...vocabulary.words].sort()) {
    const number = vocabulary.find(word);
    const [from = 0, to = 0] = [starts[number], starts[number + 1]];
    // A headline may be so long that its last words are in no list.
    if (to > from) yield [word, { columns, from, to }];
  }
}

/** Where the part of each word begins, by its number; behind the last, where it ends. */
function startsOf(articles: readonly EnteredArticle[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const { words } of articles)
    for (const word of words) if (word !== BREAK) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 1; word < starts.length; word += 1)
    starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  return starts;
}

function sorted(entered: readonly EnteredArticle[], starts: Int32Array): Columns {
  const size = starts.at(-1) ?? 0;
  const [articles, places] = [new Int32Array(size), new Int32Array(size)];
  const next = starts.slice();
  for (const [article, row] of entered.entries())
    eachPlace(row, (word, place) => {
      const to = next[word] ?? 0;
      articles[to] = article;
      places[to] = place;
      next[word] = to + 1;
    });
  const ids = Float64Array.from(entered, ({ id }) => id);
  const lengths = Uint8Array.from(entered, ({ length }) => length);
  return { ids, lengths, articles, places };
}
