import type { Article, DateClaim, DateRole } from "../article.ts";

/** The claims that may shelve a text, best first. A day that is merely mentioned never does. */
const ORDER: readonly DateRole[] = ["published", "filed", "updated", "event", "path"];

/** The day under which a text stands, and what kind of day it is. */
export function shelve(dates: readonly DateClaim[]): Pick<Article, "date" | "dateBasis"> {
  for (const role of ORDER) {
    const claim = dates.find((each) => each.role === role && each.date !== null);
    if (claim) return { date: claim.date, dateBasis: role };
  }
  return { date: null, dateBasis: null };
}
