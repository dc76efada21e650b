import type { Article } from "../../src/article.ts";
import type { KnownPair } from "./known-events.ts";
import type { Border, NearPair } from "./near-pair.ts";
import { articleLine } from "./report.ts";

/** What is said of a pair beside its likeness. */
export interface Told {
  readonly wordsOf: (one: Article, other: Article) => readonly string[];
  readonly knownOf: (one: Article, other: Article) => KnownPair | null;
}

/** A threshold with the pairs above it, then those below, for a person to judge. */
export const borderLines = ({ name, threshold, above, below }: Border, told: Told): string =>
  [
    ...above.map((pair) => pairLines(pair, told)),
    `---- ${name}: from ${threshold}; ${above.length} above, ${below.length} below ----\n`,
    ...below.map((pair) => pairLines(pair, told)),
  ].join("\n");

function pairLines({ likeness, one, other, remark }: NearPair, { wordsOf, knownOf }: Told): string {
  const head = [likeness.toFixed(4), knownOf(one, other) ?? "", remark];
  return [
    head.filter((part) => part !== "").join("  "),
    `  ${articleLine(one)}`,
    `  ${articleLine(other)}`,
    `  ${wordsOf(one, other).join(", ")}`,
    "",
  ].join("\n");
}
