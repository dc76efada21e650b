/** A stretch of a line, counted in characters of the line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True for a stretch that leaves nothing of its line. */
export const isWhole = ({ start, end }: Span, line: string): boolean =>
  line.slice(0, start).trim() === "" && line.slice(end).trim() === "";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/** Words as they may stand in a line: white space of any kind between them, either apostrophe. */
const patternOf = (words: readonly string[]): string =>
  words.map((word) => escaped(word).replace(/['’]/gu, "['’]")).join("\\s+");

const EDGE = "[\\p{L}\\p{M}\\p{N}]";

/** The ways to look for words, the surest first: as they are, not inside a word; as they are; in either case. Each is made when it is wanted: to make one costs more than to look. */
const WAYS: readonly ((pattern: string) => RegExp)[] = [
  (pattern) => new RegExp(`(?<!${EDGE})${pattern}(?!${EDGE})`, "gu"),
  (pattern) => new RegExp(pattern, "gu"),
  (pattern) => new RegExp(`(?<!${EDGE})${pattern}(?!${EDGE})`, "giu"),
  (pattern) => new RegExp(pattern, "giu"),
];

/** Makes the function that says where words stand in a line: all the places that the surest way finds. */
export function finderIn(line: string): (text: string) => readonly Span[] {
  const known = new Map<string, readonly Span[]>();
  return (text) => {
    const spans = known.get(text) ?? locate(line, text);
    known.set(text, spans);
    return spans;
  };
}

function locate(line: string, text: string): readonly Span[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const exact = asTheyAre(line, words.join(" "));
  if (exact.length > 0) return exact;
  for (const way of WAYS) {
    const spans = [...line.matchAll(way(patternOf(words)))].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    }));
    if (spans.length > 0) return spans;
  }
  return [];
}

const ENDS_IN_WORD = new RegExp(`${EDGE}$`, "u");
const STARTS_IN_WORD = new RegExp(`^${EDGE}`, "u");

/** Words that stand in a line sign by sign, and not inside a word. */
function asTheyAre(line: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  let start = line.indexOf(words);
  while (start >= 0) {
    const end = start + words.length;
    const before = line.slice(Math.max(0, start - 2), start);
    if (!ENDS_IN_WORD.test(before) && !STARTS_IN_WORD.test(line.slice(end, end + 2)))
      spans.push({ start, end });
    start = line.indexOf(words, end);
  }
  return spans;
}

/** Where words begin that a line end cuts: the stretch up to the end of the line. */
export function locateCut(line: string, text: string): Span | null {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const pattern = `(?<!${EDGE})${patternOf(words.slice(0, count))}(?:\\s+\\p{L}+-)?\\s*$`;
    const found = new RegExp(pattern, "u").exec(line);
    if (found) return { start: found.index, end: line.trimEnd().length };
  }
  return null;
}

/** Proofs of more words than this stand on one line. */
const MOST_WORDS = 60;

/** What was cut off for print is not looked for. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/…$/u, "")
    .split(/\s+/u)
    .filter((word) => word !== "");
