import type { CivilDate } from "../civil-date.ts";
import type { Citation } from "./citation.ts";
import { oneLine } from "./one-line.ts";

/** As a note: who, title, source, day, archive and the place in it; in brackets behind each what has to be known of it. `dayInWords` writes a day. */
export function plainCitation(citation: Citation, dayInWords: (day: CivilDate) => string): string {
  const { names, title, isTitleGiven, outlets, day, archive, address, url, notes } = citation;
  const parts = [
    oneLine(names.join(", ")),
    noted(isTitleGiven ? `“${oneLine(title)}”` : oneLine(title), notes.title),
    noted(oneLine(outlets.join(", ")), notes.source && oneLine(notes.source)),
    noted(day === null ? "" : dayInWords(day), notes.day),
    oneLine(archive),
    url ?? address,
  ].filter((part) => part !== "");
  return `${parts.join(", ")}.`;
}

/** What is not known leaves its note alone behind. */
function noted(value: string, note: string | null): string {
  if (note === null) return value;
  return value === "" ? note : `${value} (${note})`;
}
