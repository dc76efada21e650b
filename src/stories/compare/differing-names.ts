import { groupBy } from "../../group-by.ts";
import type { Disagreement, Said } from "./comparison.ts";
import { namesIn } from "./names-in.ts";
import { bareName, soundOf } from "./spelling.ts";
import type { ComparedText } from "./told.ts";

/** A name where a report has it first, by the sound and by the letters of its two words. */
interface Found {
  readonly said: Said;
  readonly sound: string;
  readonly letters: readonly [given: string, family: string];
}

/** Persons whom reports of one language spell differently. Where one report has both spellings, they are taken for two persons. */
export function differingNames(reports: readonly ComparedText[]): readonly Disagreement[] {
  const found = reports.flatMap(({ texts, language }, report) => foundIn(texts, report, language));
  const rows = [...groupBy(found, ({ sound }) => [sound]).values()].filter(differs);
  const byWords = groupBy(rows, (row) => [wordsThatDiffer(row)]);
  return [...byWords.values()].flatMap(([first]) =>
    first ? [{ kind: "name", about: "", said: first.map(({ said }) => said) } as const] : [],
  );
}

function foundIn(texts: readonly string[], report: number, language: string): readonly Found[] {
  const first = new Map<string, Found>();
  for (const [sentence, text] of texts.entries())
    for (const [given, family] of namesIn(text)) {
      const letters = [bareName(given), bareName(family)] as const;
      const said = { report, sentence, words: `${given} ${family}`, day: null };
      const sound = `${language} ${soundOf(given)} ${soundOf(family)}`;
      if (!first.has(letters.join(" "))) first.set(letters.join(" "), { said, sound, letters });
    }
  return [...first.values()];
}

/** Two spellings or more, and no report with two. */
function differs(row: readonly Found[]): boolean {
  const spellings = new Set(row.map(({ letters }) => letters.join(" ")));
  const reports = new Set(row.map(({ said }) => said.report));
  return spellings.size > 1 && reports.size === row.length;
}

/** "Minister Colvane" and "Marta Colvane" may differ in the same word: that is told once. */
function wordsThatDiffer(row: readonly Found[]): string {
  const families = [...new Set(row.map(({ letters }) => letters[1]))].toSorted();
  if (families.length > 1) return families.join(" ");
  return [...new Set(row.map(({ letters }) => letters.join(" ")))].toSorted().join(" ");
}
