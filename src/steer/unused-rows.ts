import { nearest } from "../nearest.ts";
import type { Notice } from "../notice.ts";

/** A line of a table about a text. */
interface Row {
  readonly path: string;
  readonly line: number;
}

/** Lines about texts that are not there: a path with a slip, or a text that was renamed. */
export function unusedRows(
  file: string,
  rule: string,
  rows: readonly Row[],
  paths: readonly string[],
): readonly Notice[] {
  const known = new Set(paths);
  return rows
    .filter(({ path }) => !known.has(path))
    .map(({ path, line }) => {
      const meant = meantBy(path, paths);
      const way = meant ? `; did you mean \`${meant}\`?` : "";
      const message = `Expected the path of a text in the content folder, found "${path}"${way}`;
      return { rule, message, place: { path: file, line } };
    });
}

/** A text of the same name in another folder, else one with nearly the same name in this one. */
function meantBy(path: string, paths: readonly string[]): string | null {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(folder.length);
  const moved = paths.find((other) => other === name || other.endsWith(`/${name}`));
  const beside = (other: string): boolean =>
    other.startsWith(folder) && !other.includes("/", folder.length);
  return moved ?? nearest(path, paths.filter(beside));
}
