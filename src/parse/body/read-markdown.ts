import { Lexer, type TokensList } from "marked";
import type { Line } from "../../article.ts";
import { plainParagraphs } from "../../plain-paragraphs.ts";
import {
  MAX_DEFINITIONS,
  MAX_MARK_STEPS,
  MAX_MARKDOWN_CHARACTERS,
  MAX_MARKDOWN_DEPTH,
  MAX_MARKDOWN_LINES,
} from "./limits.ts";

/** A Markdown text that would cost too much: which limit it is over, and where; `null` is the text as a whole. */
export interface TooComplex {
  readonly expected: string;
  readonly line: number | null;
}

/** Markdown as marked's tokens. Each limit is asked before what it bounds is done. */
export function readMarkdown(lines: readonly Line[]): TokensList | TooComplex {
  const source = lines.map(({ text }) => text).join("\n");
  const long = tooLong(source, lines);
  if (long !== null) return long;
  return plainParagraphs(source) ?? tooDeep(lines) ?? readable(source);
}

function readable(source: string): TokensList | TooComplex {
  try {
    return lexed(source);
  } catch {
    return { expected: "Markdown that can be read", line: null };
  }
}

function lexed(source: string): TokensList | TooComplex {
  const lexer = new Lexer({ gfm: true });
  lexer.blockTokens(source, lexer.tokens);
  const over = tooManyMarks(lexer);
  if (over !== null) return over;
  for (const { src, tokens } of lexer.inlineQueue) lexer.inlineTokens(src, tokens);
  return lexer.tokens;
}

function tooLong(source: string, lines: readonly Line[]): TooComplex | null {
  if (source.length > MAX_MARKDOWN_CHARACTERS)
    return whole(`at most ${MAX_MARKDOWN_CHARACTERS} characters`, source.length);
  return lines.length > MAX_MARKDOWN_LINES
    ? whole(`at most ${MAX_MARKDOWN_LINES} lines`, lines.length)
    : null;
}

const whole = (expected: string, found: number): TooComplex => ({
  expected: `Markdown of ${expected}, found ${found}`,
  line: null,
});

// >   - *   1.   and the blanks before them
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/u;
const CONTAINER = />|[-*+](?=[ \t])|\d[.)]/gu;

/** Each mark of a list or quotation goes one deeper, and so do two blanks; a tab is four. */
function depthOf(text: string): number {
  const start = CONTAINERS.exec(text)?.[0] ?? "";
  const marks = start.match(CONTAINER)?.length ?? 0;
  const blanks = start.match(/[ \t]/gu)?.length ?? 0;
  const tabs = start.split("\t").length - 1;
  return Math.max(marks, Math.floor((blanks + 3 * tabs) / 2));
}

function tooDeep(lines: readonly Line[]): TooComplex | null {
  for (const { number, text } of lines) {
    const depth = depthOf(text);
    if (depth > MAX_MARKDOWN_DEPTH)
      return {
        expected: `Markdown nested at most ${MAX_MARKDOWN_DEPTH} deep, found ${depth}`,
        line: number,
      };
  }
  return null;
}

const MARK = /[*_`[\]<~!@&\\]|www\.|:\/\//gu;

function tooManyMarks({ tokens, inlineQueue }: Lexer): TooComplex | null {
  const definitions = Object.keys(tokens.links).length;
  if (definitions > MAX_DEFINITIONS)
    return whole(`at most ${MAX_DEFINITIONS} definitions of links`, definitions);
  const steps = inlineQueue.reduce(
    (sum, { src }) => sum + src.length * (src.match(MARK)?.length ?? 0),
    0,
  );
  return steps > MAX_MARK_STEPS
    ? whole(`at most ${MAX_MARK_STEPS} marks times characters of their paragraphs`, steps)
    : null;
}
