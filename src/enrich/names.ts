import type { Evidence, Name } from "../article.ts";
import type { Authority } from "../steering.ts";
import { phraseFinder, type Words } from "./phrases.ts";

/** Names that a text has, each with the words that prove it. */
export interface FoundNames {
  readonly names: readonly Name[];
  readonly evidence: readonly Evidence[];
}

/** Makes the function that finds the entries of an authority file, by any of their spellings, in the order of the text. */
export function nameFinder(entries: readonly Authority[]): (words: Words) => FoundNames {
  const bySpelling = new Map(
    entries.flatMap((entry) => [entry.name, ...entry.names].map((name) => [name, entry] as const)),
  );
  const find = phraseFinder(bySpelling.keys());
  return (words) => {
    const found = new Map<Authority, Evidence>();
    for (const { phrase, words: own, line } of find(words)) {
      const entry = bySpelling.get(phrase);
      if (entry && !found.has(entry)) found.set(entry, { rule: "authority-file", line, text: own });
    }
    const names = [...found.keys()].map(({ name, id }) => ({ name, id }));
    return { names, evidence: [...found.values()] };
  };
}
