import type { DateClaim, DateRole } from "./article.ts";

/** The days that say what year, and what week, the others mean; the day of writing before the day of printing. */
export const YEAR_ANCHORS: readonly DateRole[] = ["published", "updated", "filed", "path", "event"];
export const WEEK_ANCHORS: readonly DateRole[] = ["filed", "published", "updated"];

/** The claim of the first of these roles that has a day. */
export function anchorOf(
  claims: readonly DateClaim[],
  roles: readonly DateRole[],
): DateClaim | null {
  for (const role of roles) {
    const found = claims.find((each) => each.role === role && each.date !== null);
    if (found) return found;
  }
  return null;
}
