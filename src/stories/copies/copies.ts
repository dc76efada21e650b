import type { Name } from "../../article.ts";
import type { SourceBook } from "../../steering.ts";
import type { Lineage } from "../../stories.ts";
import type { ReportText } from "../report-text.ts";
import type { StoryText } from "../story-text.ts";
import { carriedOf } from "./carried.ts";
import { copyTexts, type IsAgency, type ReadWords } from "./copy-text.ts";
import { type FamilyMemory, findFamilies } from "./find-families.ts";
import { lineagesOf } from "./lineages.ts";

/** The texts of an archive, and what is kept of each in the same order. */
interface KeptTexts {
  readonly texts: readonly StoryText[];
  readonly byPath: ReadonlyMap<string, StoryText>;
  readonly reports: readonly ReportText[];
  /** Where each was in the known archive. */
  readonly rows: Int32Array;
}

/** What is known of whose words stand where. */
export interface Copies {
  readonly lineages: readonly Lineage[];
  /** Whose copy an article is that is not its own outlet's, by its address. */
  readonly carried: ReadonlyMap<string, Name>;
}

/** Finds the texts of an archive that carry each other's words. What is remembered makes no difference but to the cost; of what the outlets are it holds nothing but the days on which texts came out, and those are looked up each time. */
export function copiesOf(
  { texts, byPath, reports, rows }: KeptTexts,
  sources: SourceBook,
  wordsOf: ReadWords,
  known: FamilyMemory | null,
): Copies & { readonly memory: FamilyMemory } {
  const isAgency = agenciesOf(sources);
  const copies = copyTexts(texts, reports, isAgency, known?.texts ?? [], rows);
  const { families, memory } = findFamilies(copies, wordsOf, known);
  const lineages = lineagesOf(families, byPath, isAgency);
  return { lineages, carried: carriedOf(texts, lineages, isAgency), memory };
}

/** Only a listed outlet is known to be an agency. */
export function agenciesOf({ sources }: SourceBook): IsAgency {
  const ids = new Set(sources.filter(({ kind }) => kind === "agency").map(({ id }) => id));
  return ({ id }) => id !== null && ids.has(id);
}
