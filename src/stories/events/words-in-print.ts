import type { BodyOf, StoryText } from "../story-text.ts";
import type { WordReader } from "../word-codes.ts";
import type { PrintedIn } from "./told-groups.ts";

/** Makes what says how texts print terms: each as the first of the texts that has it, in the order in which they are then read. No more bodies are asked for than that takes. */
export function wordsInPrint<Text extends StoryText>(
  byPath: ReadonlyMap<string, Text>,
  bodyOf: BodyOf<Text>,
  reader: WordReader,
): PrintedIn {
  const linesOf = (text: Text): string =>
    [text.headline ?? "", ...bodyOf(text).map((block) => block.text)].join("\n");
  return (reports, terms) => {
    const words = new Map<number, string>();
    for (const text of reports.flatMap(({ path }) => byPath.get(path) ?? [])) {
      const wanted = new Set(terms.filter((term) => !words.has(term)));
      if (wanted.size === 0) break;
      for (const [term, word] of reader.printedIn(linesOf(text), wanted)) words.set(term, word);
    }
    return [...words.values()];
  };
}
