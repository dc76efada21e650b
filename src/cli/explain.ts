import { join } from "node:path";
import { type Explained, explainText } from "../archive.ts";
import type { Rejected } from "../article.ts";
import { fileLines } from "../lines/file-lines.ts";
import { printable } from "../notice.ts";
import { look } from "../read/look.ts";
import { UserError } from "../user-error.ts";
import { colour } from "./colour.ts";
import type { Command } from "./command.ts";
import { explanation, foundByLine } from "./explain/explanation.ts";
import { type TextPlace, textPlace } from "./explain/text-place.ts";
import { printData } from "./print.ts";

/** Columns of a page that is not read on a terminal, and the fewest that can be read. */
const WIDTH = 100;
const LEAST_WIDTH = 40;

/** Shows one text line by line with what each rule took. */
export const explain: Command = {
  name: "explain",
  summary: "show one text line by line, with what each rule took",
  argument: { name: "FILE", help: "the text, as a path or below the content folder" },
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
    json: { type: "boolean", help: "print the findings as JSON on stdout" },
  },
  examples: ["backfile explain content/wire/001.txt", "backfile explain wire/001.txt --json"],
  async run(given) {
    const content = given.text("content") ?? "content";
    const place = textPlace(given.argument, content);
    const made = madeOf(place, content);
    printData(given.flag("json") ? asJson(place, made) : asText(made));
    return "reason" in made ? 1 : 0;
  },
};

function madeOf({ root, path }: TextPlace, content: string): Explained | Rejected {
  const seen = look(root, path);
  if (seen === "text") return explainText(content, root, path);
  if (typeof seen === "object") return seen;
  throw new UserError(`${join(root, path)}  Expected a text, found ${NO_TEXT[seen]}`);
}

const NO_TEXT = {
  folder: "a folder; name one text in it",
  other: "a file that is left alone: only .txt, .text, .md and .markdown are read",
  "left-alone":
    "a file that is left alone: README files, names that start with `_` or `.` and the files that steer the archive are no texts",
  nothing: "nothing there",
};

function asText(made: Explained | Rejected): string {
  if ("reason" in made)
    return `${printable(`${made.path}  ${made.reason}  ${made.message}`)}; it has no page\n`;
  const width = Math.max(LEAST_WIDTH, process.stdout.columns ?? WIDTH);
  return `${explanation(made.article, fileLines(made.text), width, colour).join("\n")}\n`;
}

/** The same as data: every line of the file, and what was found on it. */
function asJson({ path }: TextPlace, made: Explained | Rejected): string {
  if ("reason" in made) return `${JSON.stringify({ path, rejected: made, lines: [] })}\n`;
  const byLine = foundByLine(made.article);
  const lines = fileLines(made.text).map(({ number, text }) => ({
    number,
    text,
    found: (byLine.get(number) ?? []).map(({ field, value, rule, text }) => ({
      field,
      value,
      rule,
      text,
    })),
  }));
  return `${JSON.stringify({ path, article: made.article, lines })}\n`;
}
