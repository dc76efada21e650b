import { basename } from "node:path/posix";
import type { Article } from "../../src/article.ts";
import type { Truth } from "../quality/truth.ts";

export type KnownPair = "same event" | "other event";

/** Says of two texts whether they report one event, as far as that is known: `null` where neither is known to report any. */
export function knownEvents(
  truths: readonly Truth[],
): (one: Article, other: Article) => KnownPair | null {
  const events = new Map(truths.map(({ file, event }) => [basename(file), event ?? null]));
  const eventOf = ({ path }: Article): string | null => events.get(basename(path)) ?? null;
  return (one, other) => {
    const [a, b] = [eventOf(one), eventOf(other)];
    if (a === null && b === null) return null;
    return a === b ? "same event" : "other event";
  };
}
