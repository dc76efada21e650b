import type { CopyKind, Lineage, StoryIndex } from "../../src/stories.ts";

/** What was found in an archive, counted. */
export interface Overview {
  /** All texts, and those without a day, which no story gets but by hand. */
  readonly texts: number;
  readonly undated: number;
  readonly stories: number;
  /** Texts in stories, and those of the largest one. */
  readonly reports: number;
  readonly largest: number;
  /** Texts that stories name as similar; one may be named by several. */
  readonly similar: number;
  /** Texts of one origin: how many origins, and how many texts. */
  readonly lineages: number;
  readonly carriers: number;
  /** The texts that are held against the earliest or the longest, by their kind. */
  readonly copies: ReadonlyMap<CopyKind, number>;
}

interface Found {
  readonly articles: readonly { readonly date: unknown }[];
  readonly stories: Pick<StoryIndex, "stories">;
  readonly lineages: readonly Pick<Lineage, "carriers">[];
}

const KINDS: readonly CopyKind[] = ["same", "reprint", "shortened", "extended"];

export function overviewOf({ articles, stories: { stories }, lineages }: Found): Overview {
  const sizes = stories.map(({ reports }) => reports.length);
  const carriers = lineages.flatMap((lineage) => lineage.carriers);
  return {
    texts: articles.length,
    undated: articles.filter(({ date }) => date === null).length,
    stories: stories.length,
    reports: sizes.reduce((sum, size) => sum + size, 0),
    largest: Math.max(0, ...sizes),
    similar: stories.reduce((sum, { similar }) => sum + similar.length, 0),
    lineages: lineages.length,
    carriers: carriers.length,
    copies: new Map(
      KINDS.map((kind) => [kind, carriers.filter((carrier) => carrier.kind === kind).length]),
    ),
  };
}
