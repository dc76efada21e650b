import type { CivilDate } from "../../civil-date.ts";
import type { StoryText } from "../story-text.ts";
import type { IsAgency } from "./copy-text.ts";

type Dated = Pick<StoryText, "date" | "dateBasis" | "filed" | "sources" | "distributors">;

/**
 * The day on which a text came out, for asking who was first; `null` where it does not tell that. An agency's own text came
 * out when it was filed. A dateline travels with the words, so in another's pages it tells nothing of those; nor does the day
 * of the event.
 */
export function dayOfIssue(
  { date, dateBasis, filed, sources, distributors }: Dated,
  isAgency: IsAgency,
): CivilDate | null {
  if (dateBasis === "event") return null;
  if (!sources.some(isAgency)) return date;
  if (!sources.every(isAgency) || distributors.length > 0)
    return dateBasis === "filed" ? null : date;
  return dateBasis === "override" ? date : (filed ?? date);
}
