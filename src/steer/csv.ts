import { CsvError, parse } from "csv-parse/sync";
import { UserError } from "../user-error.ts";

/** A line of a table. A cell that is not there is empty. */
export interface CsvRow {
  readonly line: number;
  cell(column: string): string;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table with a head line, as spreadsheets save it: commas or semicolons, with or without a byte order mark. Throws a `UserError` for a file that is no such table. */
export function parseCsv(
  file: string,
  text: string,
  columns: readonly string[],
): readonly CsvRow[] {
  const [head, ...lines] = linesOf(file, text);
  if (!head) return [];
  const names = head.cells.map((name) => name.toLowerCase());
  if (columns.some((column) => !names.includes(column)))
    throw new UserError(
      `${file}:${head.line}  bad-table  Expected a first line with the columns ${columns.join(", ")}; found ${names.join(", ")}`,
    );
  return lines.map(({ line, cells }) => ({
    line,
    cell: (column) => cells[names.indexOf(column)] ?? "",
  }));
}

/** Where the head line has no comma, the table was saved with semicolons. */
const delimiterOf = (text: string): string =>
  /^[^\n,]*;[^\n,]*$/mu.exec(text)?.index === 0 ? ";" : ",";

function linesOf(file: string, text: string): readonly Line[] {
  const lines: Line[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      on_record: (cells: readonly string[], info) => {
        if (cells.some((cell) => cell !== "")) lines.push({ line: info.lines, cells });
        return null;
      },
    });
    return lines;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new UserError(`${file}  bad-table  ${cause.message}`, { cause });
  }
}
