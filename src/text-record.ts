/** What a build reads in a text, in the words of readers and in the order in which it is told. */
export const PARTS = [
  "headline",
  "day",
  "place",
  "source",
  "byline",
  "language",
  "topics",
  "names",
  "text",
] as const;

export type Part = (typeof PARTS)[number];

/** What stands in a record: each part, then what the editor set. */
export const RECORDED = [...PARTS, "set"] as const;

/** How many signs stand for each of them: few, since the table of a large archive has to be read at every build. */
export const PRINT_LENGTH = 3;

/** True for text that can be the record of a text; another one was made by hand, or by another program. */
export const isRecord = (text: string): boolean =>
  /^[\w-]+$/u.test(text) && text.length === RECORDED.length * PRINT_LENGTH;

/** In which parts two records differ. */
export const differingParts = (before: string, after: string): readonly Part[] =>
  PARTS.filter((_, at) => printAt(before, at) !== printAt(after, at));

/** Whether the editor set the same. */
export const isSetAlike = (before: string, after: string): boolean =>
  printAt(before, PARTS.length) === printAt(after, PARTS.length);

const printAt = (record: string, at: number): string =>
  record.slice(at * PRINT_LENGTH, (at + 1) * PRINT_LENGTH);
