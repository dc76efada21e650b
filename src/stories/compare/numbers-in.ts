import { type NumberWord, numberWordsOf } from "./number-words.ts";
import { hasDecimalComma, readFigures } from "./read-figures.ts";

/** A number as it stands in a sentence; not a number where it cannot be read for sure. */
export interface ReadNumber {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Figures, or a word; with a blank between thousands where a language sets one. */
const PIECE = String.raw`\d+(?:[.,:’'\u00a0\u202f\u2009]\d+)*|[\p{L}\p{M}]+`;
const PIECES = new RegExp(PIECE, "gu");
const PIECES_WITH_BLANKS = new RegExp(String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|${PIECE}`, "gu");

/** Whether a word was read that only makes a number with others, or figures that may be two. */
type Piece = ReadNumber & { readonly broken: boolean };

/** The numbers of a sentence in their order. Neighbouring words that are one number are read together: "two hundred and ten", "3.2 billion". */
export function numbersIn(text: string, language: string): readonly ReadNumber[] {
  const lexicon = numberWordsOf(language);
  const pattern = hasDecimalComma(language) ? PIECES_WITH_BLANKS : PIECES;
  const numbers: Piece[] = [];
  for (const { 0: piece, index: start } of text.matchAll(pattern)) {
    const word = lexicon.get(piece.toLowerCase());
    if (word === undefined && !/^\d/u.test(piece)) continue;
    const end = start + piece.length;
    const last = numbers.at(-1);
    if (last && word && goesOn(last, text.slice(last.end, start)))
      numbers[numbers.length - 1] = { ...joined(last, word), end };
    else numbers.push({ ...begun(piece, word, language), start, end });
  }
  return numbers.map(({ broken, ...number }) =>
    broken ? { ...number, value: Number.NaN } : number,
  );
}

function begun(piece: string, word: NumberWord | undefined, language: string) {
  const value = word?.value ?? readFigures(piece, language);
  return { value: value ?? 0, broken: value === null || word?.scale === true };
}

const goesOn = ({ value }: ReadNumber, between: string): boolean =>
  /^[\s-]$/u.test(between) || (between === " and " && value >= 100 && value % 100 === 0);

/** A number and the number word behind it; broken where they are no number together. */
function joined(number: Piece, word: NumberWord): Piece {
  if (word.scale) return { ...number, value: number.value * word.value };
  const tens = number.value % 100;
  const fits =
    (number.value >= 100 && tens === 0) || (tens >= 20 && tens % 10 === 0 && word.value < 20);
  return { ...number, value: number.value + word.value, broken: number.broken || !fits };
}
