import type { Stacks } from "../../src/card.ts";
import type { DataFile } from "../../src/publish/data-files.ts";
import { recordLine } from "../../src/publish/record-line.ts";

/** Whole records, one a line, as `backfile records` prints them. */
export const recordsFile = ({ records }: DataFile, stacks: Stacks): string =>
  records.map((record) => recordLine(record, stacks)).join("");
