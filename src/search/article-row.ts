import type { Hit } from "./found.ts";

/** What the table of articles says of one. */
export type ArticleRow = Pick<Hit, "address" | "title" | "given" | "source" | "language">;

/** As text: fields with tabs between them. */
export const printRow = ({ address, title, given, source, language }: ArticleRow): string =>
  [address, given ? "1" : "0", language, source, title].map(inOneLine).join("\t");

/** The other way round. */
export function readRow(text: string): ArticleRow {
  const [address = "", given, language = "", source = "", title = ""] = text.split("\t");
  return { address, title, given: given === "1", source, language };
}

export const inOneLine = (text: string): string => text.replace(/\s+/gu, " ");
