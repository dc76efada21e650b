import type { TextSteering } from "../../steering.ts";
import { findDates } from "../dates/find-dates.ts";
import { type Finding, type Sight, type TakingRule, wholeLine } from "../rule.ts";

const LONGEST = 200;
const SENTENCE_END = /(?<!\b\p{Lu})[.;:,。；：，؛،]["”'’»)\]」』）]{0,3}$/u;
const STARTS = /^["“‘'`«„¿¡(<]{0,2}[\p{Lu}\p{Lo}\p{N}]/u;

// Story highlights The ferry is back (a summary), The board met. Ferry is back (a caption that lost its line end)
const OTHER = /^[Ss]tory [Hh]ighlights\b|^.{40,}\p{Ll}{3}\. \p{Lu}.*[^.!?]$/u;

/** A line alone above the body that ends no sentence: what the text gives as its headline. */
export const headline: TakingRule = {
  name: "headline",
  take(sight, known) {
    const line = sight.text.trim();
    if (sight.marks.some(({ field }) => field === "headline")) return repeated(sight, line);
    if (line.length < 4 || line.length > LONGEST || !STARTS.test(line)) return null;
    if (SENTENCE_END.test(line) || OTHER.test(line) || !standsAlone(sight) || !hasBody(sight))
      return null;
    const days = dayOfTable(line, known);
    return wholeLine(sight.text, { field: "headline", value: line, text: line }, ...days);
  },
};

// FERRY TOLLS AT LANNOTH NOON - APRIL 7
const TABLE = /^[^\p{Ll}]+ - (?<day>[^\p{Ll}-]{4,20})$/u;

/** The day that the headline of a table ends with. */
function dayOfTable(line: string, known: TextSteering): readonly Finding[] {
  const words = TABLE.exec(line)?.groups?.day;
  const day = words === undefined ? undefined : findDates(words, known.settings.dateOrder)[0];
  return day && day.text === words
    ? [{ field: "date", role: "event", seen: day.seen, text: words }]
    : [];
}

/** Front matter gave the headline, and the text repeats it. */
const repeated = ({ text, marks }: Sight, line: string) =>
  marks.some((mark) => mark.field === "headline" && mark.value === line)
    ? wholeLine(text, { field: "removed", value: line, text: line })
    : null;

/** A blank line below, another line of the head, an indent that begins a paragraph, a table under capitals, or a paragraph that is clearly longer than any headline. */
function standsAlone(sight: Sight): boolean {
  const next = sight.after[0]?.text.trim() ?? "";
  if (next === "" || sight.next() !== null || isIndented(sight) || headsTable(sight)) return true;
  return next.length > LONGEST && next.length > 2 * sight.text.trim().length;
}

const isIndented = ({ text, after }: Sight): boolean =>
  /^\S/u.test(text) && /^(?:\t {0,8}| {2,8})\S/u.test(after[0]?.text ?? "");

// FERRY TOLLS - APRIL 7, and below it rows with gaps between their columns
const ROW = /\S(?:\t| {2,})\S/u;
const headsTable = ({ text, after }: Sight): boolean =>
  /^\S[^\p{Ll}]+$/u.test(text) &&
  /\p{Lu}{3}/u.test(text) &&
  after.slice(0, 2).every((line) => ROW.test(line.text));

/** Without a dateline, a sentence or a table below it, a line is the text itself. */
const hasBody = (sight: Sight): boolean =>
  sight.next() === "opening" ||
  headsTable(sight) ||
  sight.after.some(
    ({ text }) => text.trim().length > 40 || /[.!?。！？]["”’»）)]?\s*$/u.test(text),
  );
