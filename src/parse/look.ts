import type { DateRole, Passage } from "../article.ts";
import { lineOf } from "../line-of.ts";
import { firstSentence } from "../sentences.ts";
import type { TextSteering } from "../steering.ts";
import { wholeDay } from "./dates/seen-date.ts";
import { hasLaterDay } from "./later-day.ts";
import { markOf } from "./mark-of.ts";
import type { Reading } from "./reading.ts";
import type { DateMark, LookingRule, Mark } from "./rule.ts";
import { rules } from "./rules.ts";

const TELLS_THE_DAY: ReadonlySet<DateRole> = new Set(["published", "updated", "filed"]);

/** What the rules for pages tell, where no line of the text told its day. */
export const lookAtPage = ({ lines, marks }: Reading, known: TextSteering): readonly Mark[] =>
  marks.some((mark) => mark.field === "date" && TELLS_THE_DAY.has(mark.role))
    ? []
    : rules.page.flatMap(({ name, look }) =>
        look(lines, known).map((finding) => markOf(finding, name, finding.line)),
      );

/** No text has more paragraphs than this that tell of its days. */
const MOST_LOOKED_AT = 2000;

/** So many passages, captions among them, begin a text. */
const BEGINNING = 3;

/** What the passages tell: the first ones more than the others. */
export function lookAtPassages(
  passages: readonly Passage[],
  reading: Reading,
  known: TextSteering,
): readonly Mark[] {
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

/** Where no day shelves the text: what may help a person to find it. */
export const lookForClues = (
  passages: readonly Passage[],
  reading: Reading,
  known: TextSteering,
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
  ({ lines }: Reading, known: TextSteering) =>
  (looking: readonly LookingRule[], passage: Passage): readonly Mark[] =>
    looking.flatMap((rule) =>
      rule
        .look(passage, known)
        .map((finding) => markOf(finding, rule.name, lineOf(lines, passage, finding.text))),
    );

const captionsOf = ({ marks }: Reading): readonly Passage[] =>
  marks
    .filter((mark) => mark.field === "caption")
    .map(({ value, line }) => ({ kind: "caption", text: value, line }));

const isWhole = (mark: Mark): boolean => mark.field === "date" && wholeDay(mark.seen) !== null;

/** What the lead says happened is the news, unless the text goes on to later days. */
function isNews(event: Mark, passages: readonly Passage[], { settings }: TextSteering): boolean {
  const day = event.field === "date" ? wholeDay(event.seen) : null;
  return day === null || !hasLaterDay(passages, day, settings.dateOrder);
}
