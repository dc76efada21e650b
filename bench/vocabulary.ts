import { between, oneOf } from "./chance.ts";
import type { Tongue } from "./tongues.ts";

type Random = () => number;

/** Up to the knee a word of rank r is used about 1/r as often as the first (Zipf); beyond it 1/r², so that new words never end but grow like the root of the text. */
const KNEE = 2_000;
const OFFSET = 0.3;
const HEAD = Math.log((KNEE + OFFSET) / (1 + OFFSET));

/** The rank of the next word of a text; the most frequent word is 1. */
export function drawRank(random: Random): number {
  const at = random() * (HEAD + 1);
  return at < HEAD
    ? Math.floor((1 + OFFSET) * Math.exp(at) - OFFSET)
    : Math.floor(KNEE / (1 - (at - HEAD)));
}

/** From here on words are rarer, and rare: they have more syllables. */
const RARER = 1_000;
const RARE = 500_000;

/** A prime that no table of syllables is a multiple of: it scatters neighbours in rank over the alphabet. */
const SCATTER = 1_000_003;

/** How a tongue spells the word of a rank: the known ones first, all others made of syllables, hardly two alike. */
export function wordAt(tongue: Tongue, rank: number): string {
  const known = tongue.known[rank - 1];
  if (known !== undefined) return known;
  const { syllables, lengths } = tongue;
  const length = lengths[rank < RARER ? 0 : rank < RARE ? 1 : 2];
  const all = syllables.length ** length;
  let rest = ((rank % all) * SCATTER) % all;
  let word = "";
  for (let left = length; left > 0; left--) {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  }
  return word;
}

/** A word as it stands in a sentence. */
function inflected(tongue: Tongue, rank: number, random: Random): string {
  const made = rank > tongue.known.length;
  return wordAt(tongue, rank) + (made && random() < 0.25 ? oneOf(random, tongue.endings) : "");
}

/** The next word of a text. */
export const anyWord = (tongue: Tongue, random: Random): string =>
  inflected(tongue, drawRank(random), random);

/** The next word of a text that says something. */
export function contentWord(tongue: Tongue, random: Random): string {
  for (;;) {
    const rank = drawRank(random);
    if (rank > tongue.content) return inflected(tongue, rank, random);
  }
}

/** A word as it begins a sentence or a name. */
export const begun = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Names lie where words are rare; a few are in the news again and again. */
const FIRST_NAME = 100_000;

/** The name of a person or a place, of those that are spread like words: of rank `least` or less frequent. */
export const anyName = (tongue: Tongue, random: Random, least = 200): string =>
  begun(wordAt(tongue, FIRST_NAME + Math.floor(least / (1 - random()))));

/** A year, or an amount; small ones are frequent. */
export const anyNumber = (random: Random): string =>
  random() < 0.4
    ? String(between(random, 1985, 2023))
    : String(Math.min(9_999_999, Math.floor(20 / (1 - random()))));
