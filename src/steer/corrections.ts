import { parseCivilDate } from "../civil-date.ts";
import { nearest } from "../nearest.ts";
import type { Notice } from "../notice.ts";
import type { CorrectionField, CorrectionRow } from "../steering.ts";
import { type CsvRow, parseCsv } from "./csv.ts";

const NAME = "corrections.csv";

interface Shape {
  fits(value: string): boolean;
  readonly expected: string;
}

const WORDS: Shape = { fits: () => true, expected: "words" };

const DAY: Shape = {
  fits: (value) => parseCivilDate(value) !== null,
  expected: "a day that exists, such as 2020-12-22",
};

const LANGUAGE: Shape = {
  fits: (value) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u.test(value),
  expected: "a language tag such as `en` or `zh-Hans`",
};

const FIELDS: Readonly<Record<CorrectionField, Shape>> = {
  headline: WORDS,
  published: DAY,
  filed: DAY,
  updated: DAY,
  event: DAY,
  date: DAY,
  place: WORDS,
  source: WORDS,
  distributor: WORDS,
  byline: WORDS,
  topic: WORDS,
  language: LANGUAGE,
};

const isField = (word: string): word is CorrectionField => Object.hasOwn(FIELDS, word);

/** What `corrections.csv` says, and its lines that say nothing. */
export interface Corrections {
  readonly corrections: readonly CorrectionRow[];
  readonly notices: readonly Notice[];
}

/** Reads `corrections.csv`. A line with a fault is left out, with a notice; a file that is no such table throws a `UserError`. */
export function parseCorrections(file: string, csv: string | null): Corrections {
  const rows = parseCsv(file, csv ?? "", ["path", "field", "value"]).map(read);
  return {
    corrections: rows.flatMap((row) => ("message" in row ? [] : [row])),
    notices: rows.flatMap((row) =>
      "message" in row
        ? [{ rule: "bad-correction", message: row.message, place: { path: NAME, line: row.line } }]
        : [],
    ),
  };
}

function read({
  line,
  cell,
}: CsvRow): CorrectionRow | { readonly line: number; readonly message: string } {
  const field = cell("field").toLowerCase();
  const value = cell("value");
  const path = cell("path").replace(/^\.\//u, "");
  if (path === "") return { line, message: "Expected the path of a text, found none" };
  if (!isField(field)) return { line, message: unknownField(field) };
  const { fits, expected } = FIELDS[field];
  if (value !== "" && !fits(value))
    return { line, message: `Expected ${expected}, found "${value}", which is left out` };
  return { path, field, value, reason: cell("reason"), line };
}

function unknownField(found: string): string {
  const known = Object.keys(FIELDS);
  const meant = nearest(found, known);
  return `Expected a field, found "${found}"; ${meant ? `did you mean \`${meant}\`?` : `there are ${known.join(", ")}`}`;
}
