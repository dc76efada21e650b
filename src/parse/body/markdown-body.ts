import { marked, type Token } from "marked";
import type { BlockKind, Line, Passage } from "../../article.ts";
import type { Body } from "./passages.ts";

const KINDS: Readonly<Record<string, BlockKind>> = {
  heading: "heading",
  blockquote: "quote",
  list: "list",
  table: "table",
  code: "code",
  def: "note",
};

/** Beyond these, marked takes longer than any text is worth. */
const MAX_CHARACTERS = 1024 * 1024;
const TOO_DEEP = /^(?:[ \t]{200}|(?:\s?>){100})/mu;

/** The body of a Markdown text: marked's blocks, each with its marks, for the view to draw. `null` where it is too large or nested too deep for that. */
export function markdownBody(lines: readonly Line[]): Body | null {
  const source = lines.map(({ text }) => text).join("\n");
  if (source.length > MAX_CHARACTERS || TOO_DEEP.test(source)) return null;
  try {
    return {
      passages: passagesOf(marked.lexer(source), lines),
      reflowed: false,
      reflowEvidence: [],
    };
  } catch {
    return null;
  }
}

function passagesOf(tokens: readonly Token[], lines: readonly Line[]): readonly Passage[] {
  const passages: Passage[] = [];
  let at = 0;
  for (const token of tokens) {
    const kind = KINDS[token.type] ?? "paragraph";
    const text = token.raw.replace(/^\n+|\s+$/gu, "");
    const blankBefore = /^\n*/u.exec(token.raw)?.[0].length ?? 0;
    if (text.trim() !== "")
      passages.push({ kind, text, line: lines[at + blankBefore]?.number ?? 0 });
    at += token.raw.split("\n").length - 1;
  }
  return passages;
}
