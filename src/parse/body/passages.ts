import type { BlockKind, Evidence, Line, Passage } from "../../article.ts";
import { hasMoreSentences } from "../../sentences.ts";
import { squash } from "../../squash.ts";
import { chunksOf, isHardWrapped, paragraphsByIndent } from "./layout.ts";
import { unwrap, wordsOf } from "./unwrap.ts";

/** The body of a text, and whether the view has to break it into paragraphs. */
export interface Body {
  readonly passages: readonly Passage[];
  readonly reflowed: boolean;
  /** The line that shows it. */
  readonly reflowEvidence: readonly Evidence[];
}

const BULLET = /^\s*[-*•·–]\s+(?=\S)/u;
const NUMBERED = /^\s*\(?\d{1,2}[.)]\s+\S/u;
const QUOTED = /^\s*>\s?/u;
/** A gap between columns; two blanks after a full stop are a typist's habit. */
const GAP = /[^\s.!?:;](?:\t+| {2,})\S/gu;

/** The body of a plain text: its characters are literal, its paragraphs come from blank lines, indents or unwrapping. */
export function plainBody(lines: readonly Line[]): Body {
  const chunks = chunksOf(lines);
  const wrapped = isHardWrapped(chunks.filter((chunk) => !isTable(chunk) && !isList(chunk)));
  const words = wordsOf(lines);
  const passages = markHeadings(chunks.flatMap((chunk) => passagesOf(chunk, wrapped, words)));
  const rule = wrapped ? "wrapped-lines" : isOneLine(passages) ? "one-line" : null;
  return { passages, reflowed: rule !== null, reflowEvidence: shownBy(rule, lines) };
}

/** The first line that was joined with others, or is the whole text: its beginning is enough. */
function shownBy(rule: string | null, lines: readonly Line[]): readonly Evidence[] {
  const line = lines.find(({ text }) => text.trim().length >= 45);
  return rule && line
    ? [{ rule, line: line.number, text: squash(line.text.slice(0, 80).toWellFormed()) }]
    : [];
}

function passagesOf(
  chunk: readonly Line[],
  wrapped: boolean,
  words: () => ReadonlySet<string>,
): readonly Passage[] {
  if (isTable(chunk)) return [passage("table", chunk, dedent(chunk))];
  if (isList(chunk))
    return [
      passage("list", chunk, chunk.map(({ text }) => squash(text.replace(BULLET, ""))).join("\n")),
    ];
  if (chunk.every(({ text }) => QUOTED.test(text)))
    return [
      passage("quote", chunk, squash(chunk.map(({ text }) => text.replace(QUOTED, "")).join(" "))),
    ];
  if (wrapped)
    return paragraphsByIndent(chunk).map((paragraph) =>
      passage("paragraph", paragraph, squash(unwrap(paragraph, words))),
    );
  return chunk.map((line) => passage("paragraph", [line], squash(line.text)));
}

const passage = (kind: BlockKind, lines: readonly Line[], text: string): Passage => ({
  kind,
  text,
  line: lines[0]?.number ?? 0,
});

/** A table keeps its columns; only the indent that all lines share goes. */
function dedent(chunk: readonly Line[]): string {
  const indents = chunk.map(({ text }) => text.search(/\S/u));
  const indent = indents.reduce((least, each) => Math.min(least, each), 100);
  return chunk.map(({ text }) => text.slice(indent).trimEnd()).join("\n");
}

/** Two or more lines, most of them with wide gaps between columns. */
const isTable = (chunk: readonly Line[]): boolean =>
  chunk.length > 1 &&
  chunk.filter(({ text }) => (text.trim().match(GAP)?.length ?? 0) > 0).length >=
    chunk.length * 0.75;

/** Two or more lines, all of them items. */
const isList = (chunk: readonly Line[]): boolean =>
  chunk.length > 1 &&
  (chunk.every(({ text }) => BULLET.test(text)) || chunk.every(({ text }) => NUMBERED.test(text)));

/** One long line with many sentences in it. */
function isOneLine(passages: readonly Passage[]): boolean {
  const [only] = passages;
  return (
    passages.length === 1 &&
    only !== undefined &&
    only.text.length > 600 &&
    hasMoreSentences(only.text.slice(0, 4000), 4)
  );
}

const ENDS_SENTENCE = /[.!?:;,…。！？：；，؟]["”’»）)]?$/u;
const STARTS_HEADING = /^[\p{Lu}\p{Lo}\p{N}"“]/u;

/** A short line between paragraphs that ends no sentence heads what follows. */
const markHeadings = (passages: readonly Passage[]): readonly Passage[] =>
  passages.map((current, at) => {
    const before = passages[at - 1];
    const after = passages[at + 1];
    const heads =
      current.kind === "paragraph" &&
      current.text.length <= 80 &&
      STARTS_HEADING.test(current.text) &&
      !ENDS_SENTENCE.test(current.text) &&
      before !== undefined &&
      (before.kind !== "paragraph" || ENDS_SENTENCE.test(before.text)) &&
      after !== undefined &&
      after.text.length > current.text.length;
    return heads ? { ...current, kind: "heading" } : current;
  });
