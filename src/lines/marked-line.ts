import type { Evidence } from "../article.ts";
import type { FileLine } from "../file-line.ts";
import { squash } from "../squash.ts";
import type { Span } from "./locate.ts";
import { mendedWords } from "./mended-words.ts";
import { restOf, shown } from "./shown.ts";
import { placedOn, type Sought } from "./standing.ts";

/** What became of words of a line: left out of the text, mended, or taken into a field. */
export type Fate = "left" | "mended" | "taken";

/** Words that share their fate; one of several parts of a line. */
export interface MarkedPart {
  readonly text: string;
  readonly fates: readonly Fate[];
}

/** A line as it may be shown, what became of its words, and the rules that mended it. */
export interface MarkedLine {
  readonly parts: readonly MarkedPart[];
  readonly taken: readonly Sought[];
  readonly mends: readonly string[];
}

type Marked = Span & { readonly fate: Fate };

/** Marks in a line what was found in it and what was mended. */
export function markedLine(
  lines: readonly FileLine[],
  line: FileLine,
  taken: readonly Sought[],
  repairs: readonly Evidence[],
): MarkedLine {
  const text = shown(line.text);
  const marked = [
    ...placedOn(lines, line, taken).flatMap(({ found, span }): readonly Marked[] => {
      const fate = found.field === "removed" ? "left" : "taken";
      if (span) return [{ ...span, fate }];
      // Words that stand otherwise in the file were the whole line all the same.
      return squash(line.mended) === found.text ? [{ start: 0, end: text.length, fate }] : [];
    }),
    ...(repairs.length > 0 ? mendedWords(text, line.mended) : []).map(
      (span): Marked => ({ ...span, fate: "mended" }),
    ),
  ];
  return {
    parts: [...partsOf(text, marked), ...partsOf(restOf(line.text), [])],
    taken,
    mends: [...new Set(repairs.map(({ rule }) => rule))],
  };
}

const FATES: readonly Fate[] = ["left", "mended", "taken"];

/** A text in parts of one fate. */
const partsOf = (text: string, marked: readonly Marked[]): readonly MarkedPart[] =>
  cut(text, marked).reduce<MarkedPart[]>((parts, part) => {
    const last = parts.at(-1);
    if (last?.fates.join() === part.fates.join())
      parts[parts.length - 1] = { ...last, text: last.text + part.text };
    else parts.push(part);
    return parts;
  }, []);

/** Cuts a text where a fate begins or ends. */
function cut(text: string, marked: readonly Marked[]): readonly MarkedPart[] {
  const turns = marked.flatMap(({ start, end, fate }) => [
    { at: start, fate, step: 1 },
    { at: end, fate, step: -1 },
  ]);
  const open = { left: 0, mended: 0, taken: 0 };
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const { at, fate, step } of [...turns.sort((a, b) => a.at - b.at), END(text)]) {
    if (at > from)
      parts.push({ text: text.slice(from, at), fates: FATES.filter((each) => open[each] > 0) });
    from = Math.max(from, at);
    open[fate] += step;
  }
  return parts;
}

const END = (text: string) => ({ at: text.length, fate: "taken", step: 0 }) as const;
