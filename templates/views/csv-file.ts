import { stringify } from "csv-stringify/sync";

/** A column of a table: its name, what it says, and the cell of a row; `null` is an empty one. */
export type Column<Row> = readonly [
  name: string,
  meaning: string,
  cell: (row: Row) => string | null,
];

/** Rows as CSV after RFC 4180, in which no spreadsheet finds a formula. */
export const csvFile = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(([, , cell]) => cell(row))),
    {
      columns: columns.map(([name]) => name),
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
