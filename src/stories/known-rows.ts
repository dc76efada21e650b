interface Placed {
  readonly path: string;
}

/** Stands for the row of a text that is not known. */
export const NEW = -1;

/** The row among known texts of each text, by its path; `NEW` where it is not there. Where both come in one order, nothing has to be looked up. */
export function knownRows(known: readonly Placed[], texts: readonly Placed[]): Int32Array {
  const rows = new Int32Array(texts.length);
  let byPath: ReadonlyMap<string, number> | null = null;
  let next = 0;
  for (const [at, { path }] of texts.entries()) {
    let row = next;
    if (known[next]?.path !== path) {
      byPath ??= new Map(known.map((text, place) => [text.path, place]));
      row = byPath.get(path) ?? NEW;
    }
    rows[at] = row;
    if (row !== NEW) next = row + 1;
  }
  return rows;
}
