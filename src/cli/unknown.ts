import { nearest } from "../nearest.ts";

/** What is said of a word that nobody knows: the one that was probably meant, else all that there are. */
export function unknown(what: string, found: string, known: readonly string[]): string {
  const meant = nearest(found, known);
  const way = meant ? `did you mean \`${meant}\`?` : `there are ${known.join(", ")}`;
  return `Expected a known ${what}, found "${found}"; ${way}`;
}
