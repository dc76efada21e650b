import type { Article, Name } from "../../article.ts";
import type { CivilDate } from "../../civil-date.ts";

type Dated = Pick<Article, "date" | "dateBasis" | "dates" | "sources" | "distributors">;

/**
 * The day on which a text came out, for asking who was first; `null` where it does not tell that. An agency's own text came
 * out when it was filed. A dateline travels with the words, so in another's pages it tells nothing of those; nor does the day
 * of the event.
 */
export function dayOfIssue(
  { date, dateBasis, dates, sources, distributors }: Dated,
  agencies: readonly Name[],
): CivilDate | null {
  if (dateBasis === "event") return null;
  const ownCopy =
    agencies.length > 0 && agencies.length === sources.length && distributors.length === 0;
  if (!ownCopy) return dateBasis === "filed" && agencies.length > 0 ? null : date;
  const filed = dates.find((claim) => claim.role === "filed" && claim.date !== null)?.date;
  return dateBasis === "override" ? date : (filed ?? date);
}
