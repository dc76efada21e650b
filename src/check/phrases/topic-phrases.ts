import type { Article } from "../../article.ts";
import { byTexts, type Suggested } from "../suggested.ts";
import { type PhraseWords, phraseWords } from "./phrase-words.ts";

const LEAST_TEXTS = 5;
const MOST = 20;

/** Phrases of two or three words that several texts without a topic share, the most frequent first. */
export function topicPhrases(articles: readonly Article[]): readonly Suggested[] {
  const without = articles.filter(({ topics }) => topics.length === 0);
  if (without.length < LEAST_TEXTS) return [];
  const known = phraseWords(without, LEAST_TEXTS);
  const pairs = phrasesIn(known, pairsAt);
  const triples = phrasesIn(known, triplesAt);
  return [...pairs.filter((pair) => !triples.some((triple) => holds(triple, pair))), ...triples]
    .sort(byTexts)
    .slice(0, MOST);
}

/** Where nearly all that have two words have the third as well, only the three are a phrase. */
const holds = (triple: Suggested, pair: Suggested): boolean =>
  triple.texts >= pair.texts * 0.7 && ` ${triple.name} `.includes(` ${pair.name} `);

/** The words of a phrase that begins there; `null` where none does. */
type At = (run: Int32Array, at: number, known: PhraseWords) => readonly number[] | null;

const pairsAt: At = (run, at, { isContent }) => {
  const [a = -1, b = -1] = [run[at], run[at + 1]];
  return isContent(a) && isContent(b) ? [a, b] : null;
};

/** What may stand inside a phrase of three words. */
const INSIDE: ReadonlySet<string> = new Set(
  "of and for de du des del di da für und et y".split(" "),
);

const triplesAt: At = (run, at, { isContent, words }) => {
  const [a = -1, b = -1, c = -1] = [run[at], run[at + 1], run[at + 2]];
  const fits = isContent(a) && isContent(c);
  return fits && (isContent(b) || INSIDE.has(words[b] ?? "")) ? [a, b, c] : null;
};

/** Words that stand together less often than this, of all texts that have either, only met. */
const TOGETHER = 0.02;

function phrasesIn(known: PhraseWords, phraseAt: At): readonly Suggested[] {
  const { words, texts } = known;
  return counted(known, phraseAt)
    .filter(({ texts: together, own }) => {
      const [first = 0, last = 0] = [texts[own[0] ?? 0], texts[own.at(-1) ?? 0]];
      return together >= LEAST_TEXTS && together ** 2 >= TOGETHER * first * last;
    })
    .map(({ texts: together, own }) => ({
      name: own.map((word) => words[word] ?? "").join(" "),
      names: [],
      texts: together,
    }));
}

interface Count {
  readonly own: readonly number[];
  texts: number;
  last: number;
}

/** In how many texts each phrase is. */
function counted(known: PhraseWords, phraseAt: At): readonly Count[] {
  const counts = new Map<number, Count>();
  // The numbers of frequent words alone, so that three of them fit into one number.
  const frequent = [...known.texts.keys()].filter(
    (word) => (known.texts[word] ?? 0) >= LEAST_TEXTS,
  );
  const ranks = new Map(frequent.map((word, rank) => [word, rank + 1]));
  const see = (own: readonly number[], text: number): void => {
    const key = own.reduce((sum, word) => sum * (frequent.length + 1) + (ranks.get(word) ?? 0), 0);
    const count = counts.get(key);
    if (!count) counts.set(key, { own, texts: 1, last: text });
    else if (count.last !== text) {
      count.texts += 1;
      count.last = text;
    }
  };
  for (const [text, run] of known.runs.entries())
    for (let at = 0; at < run.length; at += 1) {
      const own = phraseAt(run, at, known);
      if (own !== null) see(own, text);
    }
  return [...counts.values()];
}
