/** Rows as a table in Markdown: the first column is of words, all others of figures. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const sides = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [head, sides, ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");
}
