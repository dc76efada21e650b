import type { Token } from "marked";
import type { BlockKind, Line, Passage } from "../../article.ts";
import type { Notice } from "../../notice.ts";
import { markdownNotices } from "./markdown-notices.ts";
import type { Body } from "./passages.ts";
import { readMarkdown, type TooComplex } from "./read-markdown.ts";

const KINDS: Readonly<Record<string, BlockKind>> = {
  heading: "heading",
  blockquote: "quote",
  list: "list",
  table: "table",
  code: "code",
  def: "note",
};

/** The body of a Markdown text: marked's blocks, each with its marks, for the view to draw; and what of it no page shows as it was meant. What costs too much is not read. */
export function markdownBody(
  path: string,
  lines: readonly Line[],
): (Body & { readonly notices: readonly Notice[] }) | TooComplex {
  const tokens = readMarkdown(lines);
  if ("expected" in tokens) return tokens;
  const placed = placedOf(tokens, lines);
  return {
    passages: placed.flatMap(([token, line]) => passageOf(token, line)),
    reflowed: false,
    reflowEvidence: [],
    notices: markdownNotices(path, placed),
  };
}

/** Each block with the line on which it begins. */
function placedOf(
  tokens: readonly Token[],
  lines: readonly Line[],
): readonly (readonly [token: Token, line: number])[] {
  const placed: (readonly [Token, number])[] = [];
  let at = 0;
  for (const token of tokens) {
    const blankBefore = /^\n*/u.exec(token.raw)?.[0].length ?? 0;
    placed.push([token, lines[at + blankBefore]?.number ?? 0]);
    at += token.raw.split("\n").length - 1;
  }
  return placed;
}

function passageOf(token: Token, line: number): readonly Passage[] {
  const text = token.raw.replace(/^\n+/u, "").trimEnd();
  return text === "" ? [] : [{ kind: KINDS[token.type] ?? "paragraph", text, line }];
}
