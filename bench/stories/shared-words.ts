import type { Article } from "../../src/article.ts";
import { termsAt } from "../../src/stories/events/terms.ts";
import type { ReportText } from "../../src/stories/report-text.ts";
import { wordReader } from "../../src/stories/word-codes.ts";

const MOST = 8;

/** Says which words two texts share, as the first of them prints them: those first that the fewest texts of the archive have. */
export function sharedWords(
  texts: readonly ReportText[],
): (one: Article, other: Article) => readonly string[] {
  const reader = wordReader();
  const having = new Map<number, number>();
  for (const { terms } of texts)
    for (const code of termsAt(terms).codes) having.set(code, (having.get(code) ?? 0) + 1);
  const termsOf = new Map(texts.map(({ path, terms }) => [path, termsAt(terms).codes]));
  return (one, other) => {
    const there = new Set(termsOf.get(other.path) ?? []);
    const rarest = [...(termsOf.get(one.path) ?? [])]
      .filter((code) => there.has(code))
      .sort((a, b) => (having.get(a) ?? 0) - (having.get(b) ?? 0) || a - b)
      .slice(0, MOST);
    const text = [one.headline ?? "", ...one.body.map((block) => block.text)].join("\n");
    const printed = reader.printedIn(text, new Set(rarest));
    return rarest.flatMap((code) => printed.get(code) ?? []);
  };
}
