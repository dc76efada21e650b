/** Capitalised words in a row, small words between them, as a text has them. */
export interface Run {
  readonly words: readonly string[];
  /** True where a sentence or a quotation begins with it. */
  readonly opens: boolean;
  /** What stands just before and just after it. */
  readonly before: string;
  readonly after: string;
}

const INITIALS = String.raw`\p{Lu}\.(?:\p{Lu}\.)*`;
const SHORTENED = String.raw`(?:Corp|Inc|Co|Ltd|St|Mt|Ft|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Capt|Lt|Maj|Sgt|Adm|Prof|Rev|Jr|Sr)\.`;
const PIECE = String.raw`[\p{L}\p{M}\p{N}]*`;
const WHOLE = String.raw`(?:(?:al|el|ul|as|ad|an)-)?\p{Lu}${PIECE}(?:['’](?!s(?!\p{L}))\p{L}${PIECE}|[-–&]\p{L}${PIECE})*`;
const PEOPLES = String.raw`(?:People|Women|Children|Men|Veterans)['’]s(?= \p{Lu})`;
const WORD = `(?:${PEOPLES}|${SHORTENED}|${INITIALS}|${WHOLE})`;
const SMALL =
  "(?:of the|of|for the|for|on|and|de la|de los|de las|de|del|della|di|da|dos|das|do|des|du|la|le|von der|von|van der|van den|van|der|den|bin|ibn|y|e|et|und|и)";

const RUN = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${WORD}(?: (?:${SMALL} )?${WORD})*`, "gu");

/** As much of the text around a run as tells what it is. */
const AROUND = 28;

// The end of a sentence before it, an opening quotation mark or bracket, a dash, or nothing at all.
const OPENING = /(?:^|[.!?:;…]["”’'»)\]]*\s+|["“«„‘([]|[-–—•*>|]\s*|\n)$/u;

/** The runs of a passage; none where most of its words have a capital, as in headings, lists of links and tables. */
export function runsIn(text: string): readonly Run[] {
  const matches = [...text.matchAll(RUN)];
  if (matches.length === 0) return [];
  const runs = matches.map(({ 0: words, index }) => runAt(text, words, index));
  const capitalised = runs.reduce((sum, { words }) => sum + words.length, 0);
  return capitalised > spaces(text) / 2 ? [] : runs;
}

function runAt(text: string, words: string, at: number): Run {
  const before = text.slice(Math.max(0, at - AROUND), at);
  return {
    words: words.split(" "),
    opens: OPENING.test(before),
    before,
    after: text.slice(at + words.length, at + words.length + AROUND),
  };
}

function spaces(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}
