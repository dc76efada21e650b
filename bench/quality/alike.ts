/** Words without marks, case and punctuation: `Lannoth’s  Café` is `lannoth s cafe`. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Folded names; those without a letter or figure are none. */
export const foldAll = (names: readonly string[]): readonly string[] =>
  names.map(fold).filter((name) => name !== "");

/** True for equal words, and where one begins the other and is at least four fifths of it: a headline cut at a line end. */
export function close(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const begins = short.length > 12 && long.startsWith(short);
  return a === b || (begins && short.length / long.length >= 0.8);
}

/** True where each name that was found is a known one, or a part of one, or has one in it. */
export const allKnown = (known: readonly string[], found: readonly string[]): boolean =>
  found.every((name) => known.some((other) => other.includes(name) || name.includes(other)));

/** True for two names of one encoding; ASCII is UTF-8, and the Chinese standards are one. */
export const sameEncoding = (known: string, found: string): boolean =>
  known === found ||
  (known === "utf 8" && found === "ascii") ||
  (known.startsWith("gb") && found.startsWith("gb"));
