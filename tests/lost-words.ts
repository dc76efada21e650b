import type { Article, SourceText } from "../src/article.ts";

const counts = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const text of texts)
    for (const word of text.match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [])
      found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** All words that a record keeps of its text: the body, what was left out, what proves a field, and what a notice names. Words that prove the encoding stand elsewhere too. */
const kept = ({ body, removed, evidence, dates, notices }: Article): readonly string[] => [
  ...body.map(({ text }) => text),
  ...removed.map(({ text }) => text),
  ...notices.map(({ message }) => message),
  ...dates.map(({ evidence: { text } }) => text),
  ...Object.entries(evidence)
    .filter(([field]) => field !== "encoding")
    .flatMap(([, proofs]) => proofs.map(({ text }) => text)),
];

type Lost = readonly (readonly [word: string, times: number])[];

/** The words of a text that its record has less often, or not at all, each with the number of times that the text has it. */
export const lostWords = ({ lines }: SourceText, article: Article): Lost =>
  lostFrom(lines, counts(kept(article)));

/** The same of a text in which words may be glued to each other: one that the record has in two pieces is not lost. */
export function lostPieces({ lines }: SourceText, article: Article): Lost {
  const record = counts(kept(article));
  return lostFrom(lines, record).filter(
    ([word]) =>
      ![...word.matchAll(/(?!^)/gu)].some(
        ({ index }) => record.has(word.slice(0, index)) && record.has(word.slice(index)),
      ),
  );
}

const lostFrom = (lines: SourceText["lines"], record: ReadonlyMap<string, number>): Lost =>
  [...counts(lines.map(({ text }) => text))].filter(
    ([word, times]) => (record.get(word) ?? 0) < times,
  );
