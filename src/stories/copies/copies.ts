import type { Article, Name } from "../../article.ts";
import type { SourceBook } from "../../steering.ts";
import type { Lineage } from "../../stories.ts";
import type { ReportText } from "../report-text.ts";
import type { WordReader } from "../word-codes.ts";
import { carriedOf } from "./carried.ts";
import { copyText, type IsAgency } from "./copy-text.ts";
import { lineagesOf } from "./lineages.ts";

/** What is known of whose words stand where. */
export interface Copies {
  readonly lineages: readonly Lineage[];
  /** Whose copy an article is that is not its own outlet's, by its address. */
  readonly carried: ReadonlyMap<string, Name>;
}

/** Finds the texts of an archive that carry each other's words; `texts` is what is kept of the articles, in their order. */
export function copiesOf(
  articles: readonly Article[],
  texts: readonly ReportText[],
  sources: SourceBook,
  reader: WordReader,
): Copies {
  const isAgency = agenciesOf(sources);
  const lineages = lineagesOf(
    articles.flatMap((article, at) => {
      const text = texts[at];
      return text ? [copyText(article, text, reader, isAgency)] : [];
    }),
  );
  return { lineages, carried: carriedOf(articles, lineages, isAgency) };
}

/** Only a listed outlet is known to be an agency. */
export function agenciesOf({ sources }: SourceBook): IsAgency {
  const ids = new Set(sources.filter(({ kind }) => kind === "agency").map(({ id }) => id));
  return ({ id }) => id !== null && ids.has(id);
}
