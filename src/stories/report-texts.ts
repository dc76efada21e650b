import { hash } from "node:crypto";
import { type CivilDate, daysBetween, parseCivilDate } from "../civil-date.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { bodyWords } from "./body-words.ts";
import { sketchOf } from "./copies/sketch.ts";
import { termReader } from "./events/terms.ts";
import { NEW } from "./known-rows.ts";
import { numberRoom } from "./number-room.ts";
import type { ReportText } from "./report-text.ts";
import type { BodyOf, StoryText } from "./story-text.ts";
import type { WordReader } from "./word-codes.ts";

/** What is kept of each text, in the order of the texts. What is known of an unchanged one, in its row, is taken over; the bodies of the others are asked for once. */
export function reportTexts<Text extends StoryText>(
  texts: readonly Text[],
  bodyOf: BodyOf<Text>,
  reader: WordReader,
  known: readonly ReportText[],
  rows: Int32Array,
): readonly ReportText[] {
  const make = reportTextMaker(reader, bodyOf);
  return texts.map((text, at) => {
    const before = known[rows[at] ?? NEW];
    return before?.digest === text.digest ? before : make(text);
  });
}

/** Makes what is kept of a text. */
function reportTextMaker<Text extends StoryText>(
  reader: WordReader,
  bodyOf: BodyOf<Text>,
): (text: Text) => ReportText {
  const termsOf = termReader(smallWords(reader));
  const room = numberRoom();
  return (text) => {
    const body = reader.codesOf(bodyWords({ body: bodyOf(text) }));
    return {
      path: text.path,
      digest: text.digest,
      day: text.date && dayNumber(text.date),
      events: text.events.map(dayNumber),
      outlet: text.sources.map(({ name }) => name).join("; "),
      words: body.length,
      terms: room.keepTerms(termsOf(reader.codesOf(text.headline ?? ""), body)),
      sketch: room.keep(sketchOf(body)),
      wording: hash("sha256", body, "base64url").slice(0, WORDING),
    };
  };
}

/** So many signs of six bits tell any two wordings apart. */
const WORDING = 22;

/** The letters of "U.S." are words of their own, and say nothing. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

const smallWords = (reader: WordReader): ReadonlySet<number> =>
  new Set([...STOP_WORDS, ...LETTERS].flatMap((word) => [...reader.codesOf(word)]));

const BEGINNING = parseCivilDate("1970-01-01");

const dayNumber = (date: CivilDate): number => (BEGINNING ? daysBetween(BEGINNING, date) : 0);
