import type { Article, DateClaim } from "../../article.ts";

const BASES: Readonly<Record<NonNullable<Article["dateBasis"]>, string>> = {
  published: "the day it was published",
  filed: "the day it was filed",
  updated: "the day it was last changed",
  event: "the day it reports on",
  path: "the day in its path, since the text tells none",
  mentioned: "a day that it mentions",
  override: "set by the editor",
};

/** Under which day a text is shelved, and why not under another of its days. */
export function shelfOf({ date, dateBasis, dates }: Article): string {
  if (date === null || dateBasis === null) return undated(dates);
  const claim = dates.find((each) => each.role === dateBasis && each.date === date);
  const where = claim ? whereOf(claim) : "";
  const others = dates.filter(
    (each) => each !== claim && each.date !== null && each.role !== "mentioned",
  );
  return `under ${date}, ${BASES[dateBasis]}${where}${goesBefore(others)}`;
}

function whereOf({ evidence: { rule, line } }: DateClaim): string {
  if (rule === "correction") return " (set by the editor)";
  return line > 0 ? ` (line ${line})` : "";
}

const goesBefore = (others: readonly DateClaim[]): string => {
  const days = new Set(others.map(({ role, date }) => `${role} ${date}`));
  return days.size > 0 ? `; it goes before ${[...days].join(", ")}` : "";
};

/** Without a day that could shelve it, what the text does tell. */
function undated(dates: readonly DateClaim[]): string {
  const clues = dates.map(({ date, evidence: { text, line } }) => {
    const where = line === 0 ? "path" : `line ${line}`;
    return `"${text}" (${date === null ? where : `${date}, ${where}`})`;
  });
  const only = clues.length > 0 ? `; it has only ${clues.join(", ")}` : "";
  return `on the Undated shelf: the text does not tell its day${only}`;
}
