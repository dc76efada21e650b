import { type Sight, type TakingRule, wholeLine } from "../rule.ts";

const LONGEST = 200;
const SENTENCE_END = /(?<!\b\p{Lu})[.;:,。；：，؛،]["”'’»)\]」』）]{0,3}$/u;
const STARTS = /^["“‘'`«„¿¡(<]{0,2}[\p{Lu}\p{Lo}\p{N}]/u;

// Story highlights The ferry is back (a summary), The board met. Ferry is back (a caption that lost its line end)
const OTHER = /^[Ss]tory [Hh]ighlights\b|^.{40,}\p{Ll}{3}\. \p{Lu}.*[^.!?]$/u;

/** A line alone above the body that ends no sentence: what the text gives as its headline. */
export const headline: TakingRule = {
  name: "headline",
  take(sight) {
    const line = sight.text.trim();
    if (sight.marks.some(({ field }) => field === "headline")) return repeated(sight, line);
    if (line.length < 4 || line.length > LONGEST || !STARTS.test(line)) return null;
    if (SENTENCE_END.test(line) || OTHER.test(line) || !standsAlone(sight) || !hasBody(sight))
      return null;
    return wholeLine(sight.text, { field: "headline", value: line, text: line });
  },
};

/** Front matter gave the headline, and the text repeats it. */
const repeated = ({ text, marks }: Sight, line: string) =>
  marks.some((mark) => mark.field === "headline" && mark.value === line)
    ? wholeLine(text, { field: "removed", value: line, text: line })
    : null;

/** A blank line below, another line of the head, an indent that begins a paragraph, or a paragraph that is clearly longer than any headline. */
function standsAlone(sight: Sight): boolean {
  const next = sight.after[0]?.text.trim() ?? "";
  if (next === "" || sight.next() !== null || isIndented(sight)) return true;
  return next.length > LONGEST && next.length > 2 * sight.text.trim().length;
}

const isIndented = ({ text, after }: Sight): boolean =>
  /^\S/u.test(text) && /^(?:\t {0,8}| {2,8})\S/u.test(after[0]?.text ?? "");

/** Without a dateline or a sentence below it, a line is the text itself. */
const hasBody = (sight: Sight): boolean =>
  sight.next() === "opening" ||
  sight.after.some(
    ({ text }) => text.trim().length > 40 || /[.!?。！？]["”’»）)]?\s*$/u.test(text),
  );
