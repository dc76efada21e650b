/** Letters that Unicode does not take apart, and what people type for them. */
export const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  þ: "th",
  ς: "σ",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};

const PLAIN = /^[0-9a-z]*$/u;
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
const WESTERN_MARKS = /([\p{sc=Latin}\p{sc=Greek}])\p{Mn}+/gu;
// The breve is left alone: й is a letter, and everybody types it.
const CYRILLIC_MARKS = /(\p{sc=Cyrillic})[\u0300\u0301\u0308]+/gu;
/** Points and vowel signs, the hamza among them. */
const SEMITIC_MARKS = /[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
/** Soft hyphens, joiners, marks of direction, the Arabic stretching: nobody sees them, nobody types them. */
const NO_LETTER = /[^\p{L}\p{N}\p{M}]|\u0640/gu;
/** The article of Arabic and the particles written together with it, before a word that is one without them. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u;

/** A word as it is looked for: without case, accents, forms of width and hidden characters. What is left may be nothing. The same in the build and in every browser. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .toLowerCase()
    .replace(WESTERN_MARKS, "$1")
    .replace(CYRILLIC_MARKS, "$1")
    .replace(SEMITIC_MARKS, "")
    .normalize("NFC")
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(NO_LETTER, "")
    .replace(ARABIC_ARTICLE, "");
}
