import { groupBy } from "../../group-by.ts";
import type { StoryRow } from "../../steering.ts";
import type { ReportText } from "../report-text.ts";
import type { Alikes } from "./group-alike.ts";
import { inTime } from "./timeline.ts";

/** Texts that are one story, and the name that a person gave it. */
export interface NamedGroup extends Alikes {
  readonly name: string | null;
}

/** The groups as `stories.csv` wants them: those of one name are one, and every text that it names is there. */
export function namedGroups(
  groups: readonly Alikes[],
  texts: readonly ReportText[],
  rowOf: (text: ReportText) => StoryRow | undefined,
): readonly NamedGroup[] {
  const nameOf = (text: ReportText): string => rowOf(text)?.story ?? "";
  const grouped = new Set(groups.flatMap((group) => group.texts));
  const lone = texts
    .filter((text) => nameOf(text) !== "" && !grouped.has(text))
    .map((text) => ({ texts: [text], links: [] }));
  const byName = groupBy([...groups, ...lone], ({ texts: own }) => [
    own.map(nameOf).find((name) => name !== "") ?? "",
  ]);
  const unnamed = (byName.get("") ?? []).map((group) => ({ ...group, name: null }));
  const named = [...byName]
    .filter(([name]) => name !== "")
    .map(([name, own]) => ({
      name,
      texts: own.flatMap((group) => group.texts).sort(inTime),
      links: own.flatMap((group) => group.links),
    }));
  return [...unnamed, ...named].filter(({ texts: own }) => own.length > 1).sort(byFirst);
}

/** By their first texts in time. */
export function byFirst(a: Pick<NamedGroup, "texts">, b: Pick<NamedGroup, "texts">): number {
  const [first, other] = [a.texts[0], b.texts[0]];
  return first && other ? inTime(first, other) : 0;
}
