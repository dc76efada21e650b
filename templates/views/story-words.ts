import { byText } from "../../src/by-text.ts";
import type { CivilDate } from "../../src/civil-date.ts";
import type { Report, Story } from "../../src/stories.ts";
import { longDay } from "./dates.ts";

/** The letter under which a page speaks of a report: A is the first. There are no more than 26. */
export const letterOf = (report: number): string => String.fromCharCode(65 + report);

/** Where a sentence stands on its page: `a-3` is the third of the first report. */
export const placeOf = (report: number, sentence: number): string =>
  `${letterOf(report).toLowerCase()}-${sentence + 1}`;

/** What readers call that place: `A 3`. */
export const placeName = (report: number, sentence: number): string =>
  `${letterOf(report)} ${sentence + 1}`;

/** The outlets of a story's reports by name, each once; one that a text does not tell is none. */
export const outletsOf = (all: readonly Report[]): readonly string[] =>
  [...new Set(all.flatMap(({ entry }) => entry.sources.map(({ name }) => name)))].toSorted(byText);

/** `9 February 2021`, `9 February 2021 to 10 February 2021`, or that no day is known. */
export function periodOf({ first, last }: Pick<Story, "first" | "last">, language: string): string {
  const days = [first, last].filter((day): day is CivilDate => day !== null);
  const names = [...new Set(days)].map((day) => longDay(day, language));
  return names.length > 0 ? names.join(" to ") : "no day known";
}
