import { stringify } from "csv-stringify/sync";
import type { DataFile } from "../../src/publish/data-files.ts";
import { COLUMNS } from "./columns.ts";

/** Articles as a table: CSV after RFC 4180, in which no spreadsheet finds a formula. */
export const tableFile = ({ articles }: DataFile): string =>
  stringify(
    articles.map((article) => COLUMNS.map(([, , cell]) => cell(article))),
    {
      columns: COLUMNS.map(([name]) => name),
      header: true,
      record_delimiter: "windows",
      quoted: true,
      escape_formulas: true,
      cast: { string: withoutFormulas },
    },
  );

// `escape_formulas` sees the first sign of a cell. But spreadsheets skip blanks before a formula; and where the comma
// is the decimal sign, they cut at semicolons and lines, whether in quotes or not.
const HIDDEN = /^(?=\s+[=+\-@＝＋－＠])|(?<=[;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/gu;

const withoutFormulas = (cell: string): string => cell.replace(HIDDEN, "'");
