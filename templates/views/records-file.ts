import type { DataFile } from "../../src/publish/data-files.ts";

/** Whole records, one a line, as `backfile records` prints them. */
export const recordsFile = ({ articles }: DataFile): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join("");
