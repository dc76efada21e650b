import type { DateMark } from "./rule.ts";

/** The days of a text in the order in which they are listed: those that it tells, then its clues, then that of its path. */
export const daysOf = (
  told: readonly DateMark[],
  clues: readonly DateMark[],
): readonly DateMark[] => withoutRepeats([...told, ...clues].sort(pathLast));

const pathLast = (a: DateMark, b: DateMark): number =>
  Number(a.role === "path") - Number(b.role === "path");

/** The same words say the same day: only their first mark is kept, a role that tells more before a mere mention. */
function withoutRepeats(days: readonly DateMark[]): readonly DateMark[] {
  const said = new Set<string>();
  return days.filter(({ role, text }) => {
    const repeats = role === "mentioned" && said.has(text);
    said.add(text);
    return !repeats;
  });
}
