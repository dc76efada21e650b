import type { Article, Name } from "../../article.ts";
import type { SourceBook } from "../../steering.ts";
import type { Lineage } from "../../stories.ts";
import type { ReportText } from "../report-text.ts";
import { carriedOf } from "./carried.ts";
import {
  type CopyText,
  copyText,
  type IsAgency,
  type ReadWords,
  sameCopyText,
} from "./copy-text.ts";
import { type LineageMemory, lineagesOf } from "./lineages.ts";

/** What is known of whose words stand where. */
export interface Copies {
  readonly lineages: readonly Lineage[];
  /** Whose copy an article is that is not its own outlet's, by its address. */
  readonly carried: ReadonlyMap<string, Name>;
}

/** Finds the texts of an archive that carry each other's words; `texts` is what is kept of the articles, in their order. What is remembered makes no difference but to the cost. */
export function copiesOf(
  articles: readonly Article[],
  texts: readonly ReportText[],
  sources: SourceBook,
  wordsOf: ReadWords,
  known: LineageMemory | null,
): Copies & { readonly memory: LineageMemory } {
  const isAgency = agenciesOf(sources);
  const copyTexts = new Map<string, CopyText>();
  for (const [at, article] of articles.entries()) {
    const text = texts[at];
    if (!text) continue;
    const before = known?.texts.get(article.path);
    const now = copyText(article, text, isAgency);
    copyTexts.set(article.path, before && sameCopyText(before, now) ? before : now);
  }
  const { lineages, memory } = lineagesOf(copyTexts, wordsOf, known);
  return { lineages, carried: carriedOf(articles, lineages, isAgency), memory };
}

/** Only a listed outlet is known to be an agency. */
export function agenciesOf({ sources }: SourceBook): IsAgency {
  const ids = new Set(sources.filter(({ kind }) => kind === "agency").map(({ id }) => id));
  return ({ id }) => id !== null && ids.has(id);
}
