import type { DateRole, Draft, Passage, SourceText } from "../article.ts";
import { lineOf } from "../line-of.ts";
import { firstSentence } from "../sentences.ts";
import type { Steering } from "../steering.ts";
import { markdownBody } from "./body/markdown-body.ts";
import { type Body, plainBody } from "./body/passages.ts";
import { correct } from "./correct.ts";
import { impossible, wholeDay } from "./dates/seen-date.ts";
import { dayNotices } from "./day-notices.ts";
import { draft } from "./draft.ts";
import { hasLaterDay } from "./later-day.ts";
import { pathDate } from "./path-date.ts";
import { readFrontMatter } from "./read-front-matter.ts";
import { type Reading, readAnywhere, readEnding, readHead } from "./reading.ts";
import { resolveDates, shelves } from "./resolve-dates.ts";
import type { LookingRule, Mark } from "./rule.ts";
import { rules } from "./rules.ts";
import { unknownOutlets } from "./unknown-outlets.ts";

/** What one text tells of itself, each value with the words that prove it. Never throws for what a text holds. */
export function parse(text: SourceText, known: Steering): Draft {
  const front = readFrontMatter(text, known);
  const reading = readLines(text, front.marks, known);
  const { format, notices, ...body } = bodyOf(text, reading);
  const looked = look(body.passages, reading, known);
  const path = pathDate(text.path);
  const found = [...reading.marks, ...ofPage(reading, known), ...looked, ...(path ? [path] : [])];
  const { marks, corrections } = correct(text.path, found, known);
  const told = marks.filter((mark) => mark.field === "date");
  const isShelved = resolveDates(told, known.settings.year).some(shelves);
  const clues = isShelved ? [] : cluesIn(body.passages, reading, known);
  const days = withoutRepeats([...told, ...clues].sort(pathLast));
  return draft({
    text: { ...text, format },
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

function readLines(text: SourceText, marks: readonly Mark[], known: Steering): Reading {
  const start = { lines: text.lines, marks };
  const head = rules.head.filter(({ name }) => name !== OTHER_HEADLINE[text.format]);
  const below = readHead(start, { ...rules, head }, known);
  return readAnywhere(readEnding(below, rules.ending, known), rules.anywhere, known);
}

/** A plain text has no Markdown heading, and a Markdown text says its headline with one. */
const OTHER_HEADLINE = { plain: "markdown-headline", markdown: "headline" } as const;

function bodyOf(
  { path, format }: SourceText,
  { lines }: Reading,
): Body & Pick<SourceText, "format" | "notices"> {
  const body = format === "markdown" ? markdownBody(lines) : plainBody(lines);
  if (body) return { ...body, format, notices: [] };
  const message = "Expected Markdown of a usual size and depth; it is read as plain text";
  return {
    ...plainBody(lines),
    format: "plain",
    notices: [{ rule: "too-complex", message, place: { path, line: null } }],
  };
}

const TELLS_THE_DAY: ReadonlySet<DateRole> = new Set(["published", "updated", "filed"]);

/** What the rules for pages tell, where no line of the text told its day. */
const ofPage = ({ lines, marks }: Reading, known: Steering): readonly Mark[] =>
  marks.some((mark) => mark.field === "date" && TELLS_THE_DAY.has(mark.role))
    ? []
    : rules.page.flatMap(({ name, look }) =>
        look(lines, known).map((finding) => ({ ...finding, rule: name })),
      );

/** No text has more paragraphs than this that tell of its days. */
const MOST_LOOKED_AT = 2000;

/** So many passages, captions among them, begin a text. */
const BEGINNING = 3;

/** What the passages tell: the first ones more than the others. */
function look(passages: readonly Passage[], reading: Reading, known: Steering): readonly Mark[] {
  const texts = passages.filter(isProse);
  const lead = texts.find(({ kind }) => kind === "paragraph");
  const through = lookThrough(reading, known);
  const events = [
    ...(lead ? through(rules.lead, { ...lead, text: firstSentence(lead.text) }) : []),
    ...[...captionsOf(reading), ...texts]
      .slice(0, BEGINNING)
      .flatMap((passage) => through(rules.beginning, passage)),
  ];
  const event = events.find(isWhole) ?? events[0];
  return [
    ...(event && isNews(event, texts, known) ? [event] : []),
    ...texts.slice(0, MOST_LOOKED_AT).flatMap((passage) => through(rules.body, passage)),
  ];
}

const pathLast = (a: DateMark, b: DateMark): number =>
  Number(a.role === "path") - Number(b.role === "path");

/** Where no day shelves the text: what may help a person to find it. */
const cluesIn = (
  passages: readonly Passage[],
  reading: Reading,
  known: Steering,
): readonly DateMark[] => {
  const through = lookThrough(reading, known);
  return passages
    .filter(isProse)
    .slice(0, MOST_LOOKED_AT)
    .flatMap((passage) => through(rules.clues, passage))
    .filter((mark) => mark.field === "date");
};

const isProse = ({ kind }: Passage): boolean => kind !== "table" && kind !== "code";

const lookThrough =
  ({ lines }: Reading, known: Steering) =>
  (looking: readonly LookingRule[], passage: Passage): readonly Mark[] =>
    looking.flatMap((rule) =>
      rule.look(passage, known).map((finding) => ({
        ...finding,
        rule: rule.name,
        line: lineOf(lines, passage, finding.text),
      })),
    );

const captionsOf = ({ marks }: Reading): readonly Passage[] =>
  marks
    .filter((mark) => mark.field === "caption")
    .map(({ value, line }) => ({ kind: "caption", text: value, line }));

const isWhole = (mark: Mark): boolean => mark.field === "date" && wholeDay(mark.seen) !== null;

/** What the lead says happened is the news, unless the text goes on to later days. */
function isNews(event: Mark, passages: readonly Passage[], { settings }: Steering): boolean {
  const day = event.field === "date" ? wholeDay(event.seen) : null;
  return day === null || !hasLaterDay(passages, day, settings.dateOrder);
}

type DateMark = Extract<Mark, { readonly field: "date" }>;

/** The same words say the same day: only their first mark is kept, a role that tells more before a mere mention. */
function withoutRepeats(days: readonly DateMark[]): readonly DateMark[] {
  const said = new Set<string>();
  return days.filter(({ role, text }) => {
    const repeats = role === "mentioned" && said.has(text);
    said.add(text);
    return !repeats;
  });
}
