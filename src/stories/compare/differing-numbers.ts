import { alignedAmounts } from "./aligned-amounts.ts";
import type { Disagreement } from "./comparison.ts";
import { componentsOf } from "./components.ts";
import { countedAmounts } from "./counted-amounts.ts";
import type { AlignedReports } from "./held-in.ts";
import { type ComparedText, type Told, toldIn } from "./told.ts";

/** The numbers that reports tell differently: in sentences that are alike, or of killed, injured and so on. A number that only one report has is none, nor are two spellings or roundings of one. */
export function differingNumbers(
  reports: readonly ComparedText[],
  pairs: readonly AlignedReports[],
): readonly Disagreement[] {
  const told = toldIn(reports);
  const links = [...alignedAmounts(told, pairs), ...countedAmounts(told, reports.length)];
  const disputed = new Set(
    links.filter(({ agree }) => !agree).flatMap(({ one, other }) => [one, other]),
  );
  return componentsOf(links.map(({ one, other }) => [one, other]))
    .filter((group) => group.some((at) => disputed.has(at)))
    .map((group) => disagreementOf(group.flatMap((at) => told[at] ?? [])));
}

function disagreementOf(group: readonly Told[]): Disagreement {
  const counted = group.find(({ quantity }) => quantity.counted !== null)?.quantity.counted;
  return {
    kind: "number",
    about: counted ?? group[0]?.quantity.unit ?? "",
    said: group.map(({ report, sentence, quantity: { words } }) => ({
      report,
      sentence,
      words,
      day: null,
    })),
  };
}
