/** A line of `corrections.csv` that a person may complete. */
export const correctionLine = (path: string, field: string, value: string): string =>
  `\`${cell(path)},${field},${value},how you know\``;

/** A path as a cell of a CSV table. */
const cell = (path: string): string =>
  /[",;]/u.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
