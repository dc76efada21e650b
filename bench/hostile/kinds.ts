/** Violations by their kind, the commonest first: what was found, without the page or the text on which it was. */
export function kindsOf(violations: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const violation of violations) {
    const kind = violation.replace(/^[^:]*: /u, "").replace(/["`].*["`]|[<{].*$/u, "…");
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
}
