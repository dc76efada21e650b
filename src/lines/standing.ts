import type { Evidence } from "../article.ts";
import type { FileLine } from "../file-line.ts";
import { finderIn, locateCut, type Span } from "./locate.ts";
import { isTooLong, nearPart, shown } from "./shown.ts";

/** Where the words of a finding stand: at a stretch of their line, or why they cannot be shown there. */
export interface Standing {
  readonly span: Span | null;
  readonly why: string | null;
}

/** One thing that was found in a text; `field` is what it is called in the record, or the role of a day. */
export interface Sought extends Evidence {
  readonly field: string;
}

/** A finding, and where its words stand in their line. */
export interface Placed<Found extends Sought = Sought> extends Standing {
  readonly found: Found;
}

const at = (span: Span): Standing => ({ span, why: null });
const unseen = (why: string | null): Standing => ({ span: null, why });

/** Finds all that was found on a line in its words as they are shown. */
export function placedOn<Found extends Sought>(
  lines: readonly FileLine[],
  line: FileLine,
  found: readonly Found[],
): readonly Placed<Found>[] {
  const place = line.inFrontMatter ? placeInFrontMatter(lines, line) : placeIn(line);
  // A notice says itself what it is about.
  return found.map((each) => ({
    found: each,
    ...(each.text === "" ? unseen(null) : place(each)),
  }));
}

type Place = (found: Sought) => Standing;

function placeIn(line: FileLine): Place {
  const text = shown(line.text);
  const find = finderIn(text);
  const findMended = finderIn(nearPart(line.mended));
  const times = new Map<string, number>();
  return (found) => {
    const nth = times.get(found.text) ?? 0;
    times.set(found.text, nth + 1);
    const span = pick(found, find(found.text), nth);
    if (span) return at(span);
    if (isTooLong(line.text)) return unseen("further on in this line than is shown");
    if (found.field === "repairs") return at({ start: 0, end: text.length });
    if (findMended(found.text).length > 0) return unseen("in the line as mended");
    return cutOff(found, text, line.mended);
  };
}

/** Of several places, an ending was taken from the last one, and repairs of the same words were made one after the other. */
function pick({ field }: Sought, spans: readonly Span[], nth: number): Span | undefined {
  if (field === "removed") return spans.at(-1);
  return field === "repairs" ? (spans[nth] ?? spans[0]) : spans[0];
}

function cutOff({ text: words }: Sought, text: string, mended: string): Standing {
  const why = "they go on in the next line";
  const span = locateCut(text, words);
  if (span) return { span, why };
  return unseen(
    locateCut(mended, words) ? `in the line as mended; ${why}` : "these words are not in this line",
  );
}

/** Front matter proves with `key: value`, however YAML spells it: the value is looked for in the key's line, then below. */
function placeInFrontMatter(lines: readonly FileLine[], { number }: FileLine): Place {
  const below = lines.slice(number - 1).filter(({ inFrontMatter }) => inFrontMatter);
  return ({ text }) => {
    const value = text.slice(text.indexOf(": ") + 2);
    const line = below.find((each) => finderIn(shown(each.text))(value).length > 0);
    if (!line) return unseen("as YAML reads this key");
    if (line.number !== number) return unseen(`the value is on line ${line.number}`);
    const span = finderIn(shown(line.text))(value).at(-1);
    return span ? at(span) : unseen(null);
  };
}
