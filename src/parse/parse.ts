import type { Draft, SourceText } from "../article.ts";
import type { TextSteering } from "../steering.ts";
import { markdownBody } from "./body/markdown-body.ts";
import { type Body, plainBody } from "./body/passages.ts";
import { correct } from "./correct.ts";
import { impossible } from "./dates/seen-date.ts";
import { dayNotices } from "./day-notices.ts";
import { daysOf } from "./days.ts";
import { draft } from "./draft.ts";
import { lookAtPage, lookAtPassages, lookForClues } from "./look.ts";
import { pathDate } from "./path-date.ts";
import { readAnywhere } from "./read-anywhere.ts";
import { readEnding } from "./read-ending.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { type Head, readHead } from "./read-head.ts";
import type { Reading } from "./reading.ts";
import { resolveDates, shelves } from "./resolve-dates.ts";
import type { Mark } from "./rule.ts";
import { rules } from "./rules.ts";
import { unknownOutlets } from "./unknown-outlets.ts";

/** What one text tells of itself, each value with the words that prove it. Never throws for what a text holds. */
export function parse(text: SourceText, known: TextSteering): Draft {
  const front = readFrontMatter(text, known);
  const reading = readLines(text, front.marks, known);
  const { body, format, notices } = bodyOf(text, reading);
  const looked = lookAtPassages(body.passages, reading, known);
  const path = pathDate(text.path);
  const found = [
    ...reading.marks,
    ...lookAtPage(reading, known),
    ...looked,
    ...(path ? [path] : []),
  ];
  const { marks, corrections } = correct(text.path, found, known);
  const told = marks.filter((mark) => mark.field === "date");
  const isShelved = resolveDates(told, known.settings.year).some(shelves);
  const clues = isShelved ? [] : lookForClues(body.passages, reading, known);
  const days = daysOf(told, clues);
  return draft({
    text,
    format,
    marks,
    corrections,
    dates: resolveDates(
      days.filter(({ seen }) => !impossible(seen)),
      known.settings.year,
    ),
    body,
    lines: reading.lines,
    notices: [
      ...text.notices,
      ...front.notices,
      ...unknownOutlets(text.path, found),
      ...dayNotices(text.path, days),
      ...notices,
    ],
  });
}

function readLines(text: SourceText, marks: readonly Mark[], known: TextSteering): Reading {
  const start = { lines: text.lines, marks };
  const below = readHead(start, HEADS[text.format], known);
  return readAnywhere(readEnding(below, rules.ending, known), rules.anywhere, known);
}

const without = (name: string): Head => ({
  ...rules,
  head: rules.head.filter((rule) => rule.name !== name),
});

/** A plain text has no Markdown heading, and a Markdown text says its headline with one. */
const HEADS = { plain: without("markdown-headline"), markdown: without("headline") } as const;

function bodyOf(
  { path, format }: SourceText,
  { lines }: Reading,
): { readonly body: Body } & Pick<SourceText, "format" | "notices"> {
  if (format === "plain") return { body: plainBody(lines), format, notices: [] };
  const body = markdownBody(path, lines);
  if (!("expected" in body)) return { body, format, notices: body.notices };
  const message = `Expected ${body.expected}; it is read as plain text`;
  return {
    body: plainBody(lines),
    format: "plain",
    notices: [{ rule: "too-complex", message, place: { path, line: body.line } }],
  };
}
