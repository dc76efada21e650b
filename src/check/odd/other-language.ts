import type { Article } from "../../article.ts";
import type { SourceBook } from "../../steering.ts";
import { correctionLine } from "../correction-line.ts";
import type { Oddity } from "./oddity.ts";

/** A text whose words seem to be in a language that is neither its outlet's nor that of most texts. Another script cannot be taken for one by mistake. */
export const otherLanguage: Oddity = {
  rule: "other-language",
  find: (articles, outlets) => {
    const usual = mostFrequent(articles.map(({ language }) => mainPart(language)));
    return articles.flatMap((article) => {
      const { path, language } = article;
      const outlet = outletOf(article, outlets);
      if (!isDetected(article) || outlet === null || mainPart(language) === usual) return [];
      if (mainPart(outlet.language) === mainPart(language)) return [];
      if (scriptOf(outlet.language) !== scriptOf(language)) return [];
      const way = correctionLine(path, "language", outlet.language);
      const message = `Expected \`${outlet.language}\`, the language of ${outlet.name}, found words that look like \`${language}\`; where they are not, add ${way} to corrections.csv`;
      return [{ path, line: article.evidence.language?.[0]?.line ?? null, message }];
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

/** Neither told by the text nor set by the editor. */
const isDetected = ({ language, evidence }: Article): boolean =>
  language !== "und" && evidence.language?.[0]?.rule === "language-detector";

function outletOf(
  { sources }: Article,
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
