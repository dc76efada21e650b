/** A column of a table: its name, what it says, and the cell of a row; `null` is an empty one. */
export type Column<Row> = readonly [
  name: string,
  meaning: string,
  cell: (row: Row) => string | null,
];

/** Rows as CSV after RFC 4180, in which no spreadsheet finds a formula. */
export const csvFile = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  csvLine(columns.map(([name]) => name)) +
  rows.map((row) => csvLine(columns.map(([, , cell]) => cell(row)))).join("");

const csvLine = (cells: readonly (string | null)[]): string =>
  `${cells.map(csvCell).join(",")}\r\n`;

const csvCell = (text: string | null): string =>
  text ? `"${text.replace(FORMULA, "'").replaceAll('"', '""')}"` : "";

// Spreadsheets skip blanks before a formula; and where the comma is the decimal sign, they cut at semicolons and lines,
// whether in quotes or not.
const FORMULA = /^(?=\s*[=+\-@＝＋－＠]|[\t\r])|(?<=[;\t\r\n])(?=[\s"]*[=+\-@＝＋－＠])/gu;
