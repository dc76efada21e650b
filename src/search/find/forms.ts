/** Words that end in s and are no plural of what stands before it. */
const NO_PLURAL = /(?:ss|us|is)$|^(?:arms|does|goods|means|news)$/u;
const LATIN = /^[a-z]{3,}$/u;

/** A word with its English plural or singular: `city`, `cities`. Words of other scripts and with figures in them have no other form. */
export function formsOf(word: string): readonly string[] {
  if (!LATIN.test(word)) return [word];
  const singulars = singularsOf(word);
  return [...new Set([word, ...singulars, ...[word, ...singulars].flatMap(pluralsOf)])];
}

function singularsOf(word: string): readonly string[] {
  if (word.length < 4 || !word.endsWith("s") || NO_PLURAL.test(word)) return [];
  if (word.endsWith("ies") && word.length > 4) return [`${word.slice(0, -3)}y`];
  if (/(?:[sxz]|[cs]h|o)es$/u.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return [word.slice(0, -1)];
}

function pluralsOf(word: string): readonly string[] {
  if (word.endsWith("s") && !word.endsWith("ss")) return [];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:[sxz]|[cs]h)$/u.test(word)) return [`${word}es`];
  if (word.endsWith("o")) return [`${word}s`, `${word}es`];
  return NO_PLURAL.test(`${word}s`) ? [] : [`${word}s`];
}
