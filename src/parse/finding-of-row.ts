import type { Name } from "../article.ts";
import { parseCivilDate } from "../civil-date.ts";
import type { CorrectionRow, TextSteering } from "../steering.ts";
import { seenDay } from "./dates/seen-date.ts";
import type { Finding, Mark } from "./rule.ts";

/** What a line says, as a finding; the day of the shelf and the topics are set later. */
export function findingOfRow(
  { field, value }: CorrectionRow,
  marks: readonly Mark[],
  known: TextSteering,
): Finding | null {
  const text = value;
  switch (field) {
    case "headline":
    case "language":
      return { field, value, text };
    case "byline":
      return { field, value: { name: value, id: null }, text };
    case "source":
      return { field: "sources", value: outletOf(value, known), text };
    case "distributor":
      return { field: "distributors", value: outletOf(value, known), text };
    case "place": {
      const printed = marks.find((mark) => mark.field === "dateline")?.value ?? value;
      return { field: "dateline", value: printed, place: value, text };
    }
    case "published":
    case "filed":
    case "updated":
    case "event":
      return dayOf(field, value);
    default:
      return null;
  }
}

const outletOf = (name: string, known: TextSteering): Name => {
  const source = known.sources.find(name);
  return { name: source?.name ?? name, id: source?.id ?? null };
};

function dayOf(role: "published" | "filed" | "updated" | "event", text: string): Finding | null {
  const date = parseCivilDate(text);
  return date ? { field: "date", role, seen: seenDay(date), text } : null;
}
