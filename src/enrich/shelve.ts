import type { Article, DateRole, Draft } from "../article.ts";
import { parseCivilDate } from "../civil-date.ts";

/** The claims that may shelve a text, best first. A day that is merely mentioned never does. */
const ORDER: readonly DateRole[] = ["published", "filed", "updated", "event", "path"];

/** The day under which a text stands, and what kind of day it is; the editor's word comes first. */
export function shelve({
  dates,
  corrections,
}: Pick<Draft, "dates" | "corrections">): Pick<Article, "date" | "dateBasis"> {
  const set = corrections.find(({ field }) => field === "date");
  if (set) return { date: parseCivilDate(set.value), dateBasis: "override" };
  for (const role of ORDER) {
    const claim = dates.find((each) => each.role === role && each.date !== null);
    if (claim) return { date: claim.date, dateBasis: role };
  }
  return { date: null, dateBasis: null };
}
