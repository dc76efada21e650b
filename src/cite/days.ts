import type { Article, DateRole } from "../article.ts";
import type { Card } from "../card.ts";
import type { CivilDate } from "../civil-date.ts";

type Days = Pick<Article, "date" | "dateBasis" | "dates">;

/** The day that stands for a text where it is cited. The day of an event is none: it says when something happened, not when it was told. */
export const citedDay = ({
  date,
  dateBasis,
}: Pick<Days, "date" | "dateBasis">): CivilDate | null => (dateBasis === "event" ? null : date);

/** The day of a text in one role. Where the editor set its day, what the text gives as the day of publication is set aside. */
export function dayAs(role: DateRole, { date, dateBasis, dates }: Days): CivilDate | null {
  const day = dates.find((claim) => claim.role === role && claim.date !== null)?.date ?? null;
  return role === "published" && dateBasis === "override" && day !== date ? null : day;
}

/** What has to be said of the cited day; `null` for a day on which the text says that it was published. */
export function dayNote({ date, dateBasis, corrections, condition }: Card): string | null {
  if (date === null || dateBasis === null) return "day not known";
  const isSet = dateBasis === "override" || corrections.some(({ field }) => field === dateBasis);
  const parts = [
    isSet ? "day set by the editor of the archive" : ROLES[dateBasis],
    condition.isDayResolved ? "worked out from the text" : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return parts[0]?.startsWith("day") ? parts.join(", ") : `day ${parts.join(", ")}`;
}

const ROLES: Readonly<Record<DateRole | "override", string | null>> = {
  published: null,
  updated: "day of its last update",
  filed: "day of filing",
  event: "day not known; the text tells the day of the event",
  path: "day from the path of its file",
  mentioned: "day mentioned in the text",
  override: null,
};
