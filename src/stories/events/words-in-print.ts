import type { Article } from "../../article.ts";
import type { WordReader } from "../word-codes.ts";
import type { NamedGroup } from "./named-groups.ts";

/** The words that stand for terms, by what they were read from. */
export type KnownWords = ReadonlyMap<string, readonly string[]>;

/** Whatever changes the words that stand for the terms of a group changes this. */
export const wordsKey = ({ texts }: NamedGroup, terms: readonly number[]): string =>
  [...texts.map(({ sha256 }) => sha256), ...terms].join("\n");

/** How the reports of each group print the terms that they share, by `wordsKey`. */
export function wordsInPrint(
  groups: readonly NamedGroup[],
  termsOf: (group: NamedGroup) => readonly number[],
  byPath: ReadonlyMap<string, Article>,
  reader: WordReader,
  known: KnownWords,
): KnownWords {
  return new Map(
    groups.map((group) => {
      const terms = termsOf(group);
      const key = wordsKey(group, terms);
      const texts = () => group.texts.flatMap(({ path }) => byPath.get(path) ?? []);
      return [key, known.get(key) ?? printed(terms, texts(), reader)];
    }),
  );
}

/** Each term as the first of the texts that has it prints it. */
function printed(
  terms: readonly number[],
  texts: readonly Article[],
  reader: WordReader,
): readonly string[] {
  const words = new Map<number, string>();
  for (const { headline, body } of texts) {
    const wanted = new Set(terms.filter((term) => !words.has(term)));
    if (wanted.size === 0) break;
    const text = [headline ?? "", ...body.map((block) => block.text)].join("\n");
    for (const [term, word] of reader.printedIn(text, wanted)) words.set(term, word);
  }
  return terms.flatMap((term) => words.get(term) ?? []);
}
