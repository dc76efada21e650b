import type { Article, Block } from "../../article.ts";
import { plainWords } from "../../plain-words.ts";
import { sentencesOf } from "../../sentences.ts";

const TAKES_PART: ReadonlySet<Block["kind"]> = new Set(["paragraph", "quote", "list"]);

/** The marks of Markdown are read in blocks no longer than this. */
const MARKED = 4000;

/** At the beginning of a line: what makes a quote or an item of a list. */
const LINE_MARKS = /^\s*(?:>\s?|[-*+]\s+|\d{1,2}[.)]\s+)+/u;

/** The sentences of an article's body in their order, trimmed; captions, notes, headings, tables and code take no part. A sentence has a letter or a figure. */
export function reportSentences({
  body,
  format,
  language,
}: Pick<Article, "body" | "format" | "language">): readonly string[] {
  return body
    .filter(({ kind }) => TAKES_PART.has(kind))
    .flatMap((block) => (format === "markdown" ? plain(block) : linesOf(block)))
    .flatMap((text) => sentencesOf(text.replace(/\s+/gu, " "), language))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const linesOf = ({ kind, text }: Block): readonly string[] =>
  kind === "list" ? text.split("\n") : [text];

function plain({ kind, text }: Block): readonly string[] {
  if (kind === "paragraph") return [unmarked(text)];
  const lines = text.split("\n").map((line) => line.replace(LINE_MARKS, ""));
  return (kind === "list" ? lines : [lines.join(" ")]).map(unmarked);
}

const unmarked = (text: string): string => (text.length > MARKED ? text : plainWords(text));
