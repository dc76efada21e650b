import { groupBy } from "../../group-by.ts";
import type { ReportText } from "../report-text.ts";
import type { Likeness } from "./day-links.ts";
import { inTime } from "./timeline.ts";

/** Texts that a chain of likeness holds together, in the order of time, with all that any two of them have in common. */
export interface Chain {
  readonly texts: readonly ReportText[];
  readonly links: readonly Likeness[];
}

/** The chains of an archive, of links of `least` or more: no text of one can get together with one of another, so each is looked at by itself. */
export function chainsOf(links: readonly Likeness[], least: number): readonly Chain[] {
  const above = new Map<ReportText, ReportText>();
  const topOf = (text: ReportText): ReportText => {
    let top = text;
    for (let next = above.get(top); next && next !== top; next = above.get(top)) top = next;
    above.set(text, top);
    return top;
  };
  for (const { earlier, later, likeness } of links)
    if (likeness >= least) above.set(topOf(later), topOf(earlier));
  const texts = groupBy(above.keys(), (text) => [topOf(text)]);
  const own = groupBy(links, ({ earlier, later }) =>
    above.has(earlier) && above.has(later) && topOf(earlier) === topOf(later)
      ? [topOf(earlier)]
      : [],
  );
  return [...texts].map(([top, members]) => ({
    texts: [...members].sort(inTime),
    links: own.get(top) ?? [],
  }));
}
