import { columnsOf, padTo } from "../src/cli/columns.ts";

/** Rows as plain text: the first column is of words, all others of figures, which stand at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => columnsOf(row[at] ?? ""))));
  const line = (row: readonly string[]): string =>
    widths
      .map((width, at) => (at === 0 ? padTo : padBefore)(row[at] ?? "", width))
      .join("  ")
      .trimEnd();
  return `${all.map(line).join("\n")}\n`;
}

const padBefore = (text: string, columns: number): string =>
  " ".repeat(Math.max(0, columns - columnsOf(text))) + text;

/** `12,345`. */
export const whole = (count: number): string =>
  String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/gu, ",");

/** With one digit, from 100 on without: `4.2`, `120`. */
export const brief = (count: number): string => (count < 99.95 ? count.toFixed(1) : whole(count));

export const kB = (bytes: number): string => brief(bytes / 1e3);
export const MB = (bytes: number): string => brief(bytes / 1e6);

/** `4.2%`; a dash for what there is nothing to say of. */
export const percent = (figure: number | null): string =>
  figure === null ? "–" : `${figure.toFixed(1)}%`;
