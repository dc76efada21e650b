import { decodeHTMLStrict } from "entities";
import { repairGluedSentences } from "./glued-sentences.ts";
import { repairMojibake } from "./mojibake.ts";

/** One way to mend a line. `words` are the words of the raw file that were mended. */
interface Repair {
  readonly rule: string;
  readonly words: readonly string[];
}

const CONTROLS = /[\p{Cc}\ufeff\ufffe\uffff]/gu;
const INVISIBLE = /[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu;
const SPACES = /[\p{Zs}\p{Zl}\p{Zp}]/gu;
const LIGATURES = /[\ufb00-\ufb04]/gu;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/giu;

/** What is mended in every line of every text, in this order. Nothing here changes a word. */
const REPAIRS: readonly (readonly [rule: string, mend: (line: string) => string])[] = [
  ["control-characters", (line) => line.replace(CONTROLS, (char) => (char === "\t" ? char : ""))],
  ["invisible-characters", (line) => line.replace(INVISIBLE, "")],
  ["spaces", (line) => line.replace(SPACES, " ")],
  ["mojibake", repairMojibake],
  ["ligatures", (line) => line.replace(LIGATURES, (ligature) => ligature.normalize("NFKC"))],
  ["unicode-form", (line) => line.normalize("NFC")],
];

/** What is mended in plain text only: in Markdown these are marks. */
const PLAIN_REPAIRS: typeof REPAIRS = [
  ["entities", (line) => line.replace(ENTITY, decodeHTMLStrict)],
];

/** What needs no mending: most lines of most texts. */
const PRINTABLE_ASCII = /^[\t\x20-\x25\x27-\x7e]*$/u;

/** No column of a table is further away than this. */
const WIDEST_GAP = 100;
const LONG_GAP = new RegExp(`[\\t\\p{Zs}]{${WIDEST_GAP + 1},}`, "gu");
const shortenGaps = (line: string): string => line.replace(LONG_GAP, " ".repeat(WIDEST_GAP));

/** A line with its faults mended, and what was mended. */
export function cleanLine(
  raw: string,
  plain: boolean,
): { readonly text: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  let text = raw.toWellFormed();
  for (const [rule, mend] of repairsFor(text, plain)) {
    const mended = mend(text);
    if (mended !== text) repairs.push({ rule, words: [text] });
    text = mended;
  }
  const glued = plain ? repairGluedSentences(text) : { text, joins: [] };
  if (glued.joins.length > 0) repairs.push({ rule: "glued-sentences", words: glued.joins });
  return { text: glued.text, repairs };
}

const GAPS: typeof REPAIRS = [["long-gaps", shortenGaps]];

const repairsFor = (text: string, plain: boolean): typeof REPAIRS => {
  if (PRINTABLE_ASCII.test(text)) return GAPS;
  return plain ? [...REPAIRS, ...PLAIN_REPAIRS, ...GAPS] : [...REPAIRS, ...GAPS];
};
