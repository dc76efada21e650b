import type { Card } from "../../card.ts";
import type { SourceBook } from "../../steering.ts";
import { correctionLine } from "../correction-line.ts";
import type { Oddity } from "./oddity.ts";

/** A text whose words seem to be in a language that is neither its outlet's nor that of most texts. Another script cannot be taken for one by mistake. */
export const otherLanguage: Oddity = {
  rule: "other-language",
  find: (cards, outlets) => {
    const usual = mostFrequent(cards.map(({ language }) => mainPart(language)));
    return cards.flatMap((card) => {
      const { path, language, condition } = card;
      const line = condition.languageLine;
      if (line === null || mainPart(language) === usual) return [];
      const outlet = outletOf(card, outlets);
      if (outlet === null || mainPart(outlet.language) === mainPart(language)) return [];
      if (scriptOf(outlet.language) !== scriptOf(language)) return [];
      const way = correctionLine(path, "language", outlet.language);
      const message = `Expected \`${outlet.language}\`, the language of ${outlet.name}, found words that look like \`${language}\`; where they are not, add ${way} to corrections.csv`;
      return [{ path, line, message }];
    });
  },
};

const mainPart = (language: string): string => language.split("-")[0] ?? "";

/** The script in which a language is written as a rule; a tag that is none has none. */
function scriptOf(language: string): string | null {
  try {
    return new Intl.Locale(language).maximize().script ?? null;
  } catch {
    return null;
  }
}

function outletOf(
  { sources }: Card,
  outlets: SourceBook,
): { readonly name: string; readonly language: string } | null {
  for (const { name } of sources) {
    const language = outlets.find(name)?.language ?? null;
    if (language !== null) return { name, language };
  }
  return null;
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
