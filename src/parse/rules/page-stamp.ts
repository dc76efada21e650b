import type { Line } from "../../article.ts";
import { mainText } from "../page/main-text.ts";
import { differ, type PlacedStamp, stampsOf } from "../page/stamps.ts";
import type { PageRule } from "../rule.ts";

// Home
// Sport
// Ferry is back
// By Ada Marlow   3 May 2021 10:30
// The first ferry left the harbour of Lannoth on Monday at noon, and with it two hundred people …

/** The day of a page that was copied with its menus: on the stamp right above its text, else right below its first paragraph, else on the one stamp that it has. */
export const pageStamp: PageRule = {
  name: "page-stamp",
  look(lines, known) {
    const stamp = stampOfPage(lines, stampsOf(lines, known.settings.dateOrder));
    const line = lines[stamp?.at ?? -1];
    if (!stamp || !line) return [];
    const role = stamp.updated ? "updated" : "published";
    return [{ field: "date", role, seen: stamp.seen, text: line.text.trim(), line: line.number }];
  },
};

/** How far above a text, in lines, its stamp may stand. */
const ABOVE = 60;
/** How far into a text: below its standfirst. */
const INSIDE = 12;

function stampOfPage(lines: readonly Line[], all: readonly PlacedStamp[]): PlacedStamp | undefined {
  const main = mainText(lines);
  if (!main) return undefined;
  const first = all.filter(({ updated }) => !updated);
  const stamps = first.length > 0 ? first : all;
  const above = stamps.findLast(({ at }) => at < main.from && at >= main.from - ABOVE);
  const inside = stamps.find(({ at }) => at > main.from && at <= main.from + INSIDE);
  return above ?? inside ?? (differ(stamps) ? undefined : stamps[0]);
}
