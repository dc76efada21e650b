import type { KeptTerms } from "../events/terms.ts";
import type { ReportText } from "../report-text.ts";
import { type Column, type ColumnReader, column } from "./columns.ts";
import { numbersOf, printLists, readLists, readListsOf } from "./lists.ts";
import { printJson, printRepeated, readJson, readRepeated } from "./strings.ts";

/** Stands for the day of a text that tells none. */
const NO_DAY = -0x80000000;

/** What is kept of texts; their terms and sketches are most of it. */
export const printTexts = (texts: readonly ReportText[]): readonly Column[] => [
  ...[printJson(texts.map(({ path }) => path)), printJson(texts.map(({ digest }) => digest))],
  printJson(texts.map(({ wording }) => wording)),
  column(numbersOf(texts, ({ day }) => day ?? NO_DAY)),
  column(numbersOf(texts, ({ words }) => words)),
  ...printRepeated(texts.map(({ outlet }) => outlet)),
  ...printLists(texts.map(({ events }) => events)),
  ...printTerms(texts.map(({ terms }) => terms)),
  ...printLists(texts.map(({ sketch }) => sketch)),
];

/** Terms, one text's behind another's; those that are in a row already are written at once. */
function printTerms(terms: readonly KeptTerms[]): readonly Column[] {
  const lengths = numbersOf(terms, ({ from, to }) => to - from);
  const size = lengths.reduce((sum, length) => sum + length, 0);
  const rows = rowsOf(terms);
  const codes = (buffer: ArrayBuffer, begin: number): void => {
    let at = begin;
    for (const { among, from, to } of rows) {
      new Uint32Array(buffer, at).set(among.codes.subarray(from, to));
      at += (to - from) * Uint32Array.BYTES_PER_ELEMENT;
    }
  };
  const counts = (buffer: ArrayBuffer, begin: number): void => {
    let at = begin;
    for (const { among, from, to } of rows) {
      new Uint8Array(buffer, at).set(among.counts.subarray(from, to));
      at += to - from;
    }
  };
  return [
    column(lengths),
    { byteLength: size * Uint32Array.BYTES_PER_ELEMENT, write: codes },
    { byteLength: size, write: counts },
  ];
}

/** Neighbours as one. */
function rowsOf(terms: readonly KeptTerms[]): readonly KeptTerms[] {
  const ends = terms.flatMap(({ among, to }, at) => {
    const next = terms[at + 1];
    return next?.among === among && next.from === to ? [] : [at];
  });
  return ends.flatMap((end, nth) => {
    const [first, last] = [terms[(ends[nth - 1] ?? -1) + 1], terms[end]];
    return first && last ? [{ ...last, from: first.from }] : [];
  });
}

/** The texts again. Their terms and sketches are views on the bytes. */
export function readTexts(columns: ColumnReader): readonly ReportText[] {
  const paths = readJson<readonly string[]>(columns);
  const digests = readJson<readonly string[]>(columns);
  const wordings = readJson<readonly string[]>(columns);
  const days = columns.numbers();
  const words = columns.numbers();
  const outletOf = readRepeated(columns, (outlet) => outlet);
  const events = readListsOf(columns, (day) => day | 0);
  const terms = readTerms(columns);
  const sketches = readLists(columns);
  return paths.map((path, at) => ({
    path,
    digest: digests[at] ?? "",
    day: dayOf(days[at] ?? 0),
    events: events[at] ?? [],
    outlet: outletOf(at) ?? "",
    words: words[at] ?? 0,
    terms: terms(at),
    sketch: sketches[at] ?? NOTHING,
    wording: wordings[at] ?? "",
  }));
}

/** Says where the terms of a row stand; it is asked for each row in turn. */
function readTerms(columns: ColumnReader): (row: number) => KeptTerms {
  const lengths = columns.numbers();
  const among = { codes: columns.numbers(), counts: columns.bytes() };
  let to = 0;
  return (row) => {
    const from = to;
    to += lengths[row] ?? 0;
    return { among, from, to };
  };
}

const NOTHING = new Uint32Array(0);

const dayOf = (bits: number): number | null => ((bits | 0) === NO_DAY ? null : bits | 0);
