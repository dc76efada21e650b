import type { Line } from "../../article.ts";

const isBlank = ({ text }: Line): boolean => text.trim() === "";

/** Runs of lines with no blank line between them. */
export function chunksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const chunks: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (isBlank(line)) open = false;
    else if (open) chunks.at(-1)?.push(line);
    else chunks.push([line]);
    open = !isBlank(line);
  }
  return chunks;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const INDENT = /^(?:\t| {2,})/u;

/** A hard-wrapped run cut where an indent begins a paragraph; an indent of every line is none. */
export function paragraphsByIndent(chunk: readonly Line[]): readonly (readonly Line[])[] {
  const indented = chunk.filter(({ text }) => INDENT.test(text)).length;
  if (indented === 0 || indented > chunk.length * 0.7) return [chunk];
  const paragraphs: Line[][] = [];
  for (const line of chunk) {
    const last = paragraphs.at(-1);
    if (last && !INDENT.test(line.text)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** True where line ends are the width of a screen and no end of a paragraph: most inner lines are nearly as long as the longest. */
export function isHardWrapped(chunks: readonly (readonly Line[])[]): boolean {
  const inner = chunks
    .flatMap(paragraphsByIndent)
    .flatMap((paragraph) => paragraph.slice(0, -1))
    .map(({ text }) => text.trimEnd().length);
  if (inner.length < 3) return false;
  const middle = median(inner);
  const widest = inner.reduce((most, length) => Math.max(most, length), 0);
  const near = inner.filter((length) => length >= widest - 18).length;
  return middle >= 45 && widest <= 100 && near >= inner.length * 0.6;
}
