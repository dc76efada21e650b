import { decodeHTMLStrict } from "entities";
import { mayHaveGluedSentences, repairGluedSentences } from "./glued-sentences.ts";
import { mayBeMojibake, repairMojibake } from "./mojibake.ts";

/** One way to mend a line. `words` are the words of the raw file that were mended. */
interface Repair {
  readonly rule: string;
  readonly words: readonly string[];
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;
/** The one entity that often lost its semicolon, and is no word. */
const BARE_NBSP = /&nbsp(?![\p{L}\p{N};])/giu;
/** Line ends of other systems, and those that an entity stands for; U+0085 is one of them. */
const LINE_ENDS = /(?<=\S)[\n\v\f\r\u0085\u2028\u2029]+(?=\S)/gu;
const LINE_END = /[\n\r]/u;
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const SPACES = /\p{Zs}/gu;
const LIGATURES = /[\ufb00-\ufb04]/gu;

type Mends = readonly (readonly [rule: string, mend: (line: string) => string])[];

/** What is mended in every line of every text, in this order. Nothing here changes a word. */
const REPAIRS: Mends = [
  ["mojibake", repairMojibake],
  ["line-ends", (line) => line.replace(LINE_ENDS, " ")],
  ["control-characters", (line) => line.replace(CONTROLS, (char) => (char === "\t" ? char : ""))],
  ["invisible-characters", (line) => line.replace(INVISIBLE, "")],
  ["spaces", (line) => line.replace(SPACES, " ")],
  ["ligatures", (line) => line.replace(LIGATURES, (ligature) => ligature.normalize("NFKC"))],
  ["unicode-form", (line) => line.normalize("NFC")],
];

/** What is mended in plain text only, and first: in Markdown these are marks. They are read once, so `&amp;lt;` is `&lt;`. */
const PLAIN_REPAIRS: Mends = [
  ["entities", (line) => line.replace(BARE_NBSP, " ").replace(ENTITY, decodeHTMLStrict)],
  ...REPAIRS,
];

/** What needs no mending: the characters of most lines of most texts. */
const PLAIN = /^[\t\n\r\x20-\x25\x27-\x7e\u2013\u2014\u2018-\u201d\u2026]*$/u;

/** One of all the characters that a repair looks for; mojibake and the form of Unicode are asked for beside it. */
const SUSPECT =
  /[^\P{Cc}\t\n\r]|[&\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\ufb00-\ufb04]|[^\P{Zs} ]/u;

/** True for characters that no repair touches; their lines may still have gaps, or sentences glued together. */
const hasSoundCharacters = (text: string): boolean =>
  PLAIN.test(text) ||
  (!SUSPECT.test(text) && !mayBeMojibake(text) && text.normalize("NFC") === text);

/** True where no line of a text needs mending, which spares asking line by line. */
export const isSound = (text: string): boolean =>
  hasSoundCharacters(text) && !HAS_LONG_GAP.test(text) && !mayHaveGluedSentences(text);

/** No column of a table is further away than this. */
const WIDEST_GAP = 100;
const LONG_GAP = new RegExp(`[\\t ]{${WIDEST_GAP + 1},}`, "gu");
const HAS_LONG_GAP = new RegExp(`[\\t ]{${WIDEST_GAP + 1}}`, "u");
const GAPS: Mends = [["long-gaps", (line) => line.replace(LONG_GAP, " ".repeat(WIDEST_GAP))]];

/** A line with its faults mended, and what was mended. */
export function cleanLine(
  raw: string,
  plain: boolean,
): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  let text = raw.toWellFormed();
  for (const [rule, mend] of mendsFor(text, plain)) {
    const mended = mend(text);
    if (mended !== text) repairs.push({ rule, words: [text] });
    text = mended;
  }
  if (!plain || !mayHaveGluedSentences(text)) return { text, repairs };
  const glued = repairGluedSentences(text);
  if (glued.joins.length > 0) repairs.push({ rule: "glued-sentences", words: glued.joins });
  return { text: glued.text, repairs };
}

function mendsFor(text: string, plain: boolean): Mends {
  const gaps = text.length > WIDEST_GAP ? GAPS : [];
  if (hasSoundCharacters(text) && !LINE_END.test(text)) return gaps;
  return [...(plain ? PLAIN_REPAIRS : REPAIRS), ...gaps];
}
