const SMALL_WORDS = new Set(
  "a al am and au auf aux da das de del der des di do dos du el en ez for la las le les of on sur the to um und upon van von y".split(
    " ",
  ),
);

const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase());

/** "N.Y." and "D.C." keep their capitals. */
const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){2,}/u.test(word);

/** A word in capitals, or in a place that has none, is not. */
const isSettled = (word: string, lower: boolean): boolean => !lower && word !== word.toUpperCase();

/** A place of a dateline with its case settled: "NEW YORK" → "New York", "RIO DE JANEIRO" → "Rio de Janeiro", "st paul" → "St Paul", "Rochester, N.Y." as it is. */
export function placeName(text: string): string {
  const words = text.trim().split(/\s+/u);
  const lower = text === text.toLowerCase();
  const settled = words.map((word, at) => {
    if (isInitials(word) || isSettled(word, lower) || word.length < 2) return word;
    const parts = word.split("-").map((part, nth) => {
      const lower = part.toLowerCase();
      return SMALL_WORDS.has(lower) && at + nth > 0 ? lower : capitalised(part);
    });
    return parts.join("-");
  });
  return settled.join(" ");
}
