import { nearest } from "../nearest.ts";
import type { Notice } from "../notice.ts";
import type { Steering } from "../steering.ts";

/** Corrections of texts that are not there: a path with a slip, or a text that was renamed. */
export function unusedCorrections(
  corrections: Steering["corrections"],
  paths: readonly string[],
): readonly Notice[] {
  const known = new Set(paths);
  return [...corrections.values()]
    .flat()
    .filter(({ path }) => !known.has(path))
    .map(({ path, line }) => {
      const meant = meantBy(path, paths);
      const way = meant ? `; did you mean \`${meant}\`?` : "";
      const message = `Expected the path of a text in the content folder, found "${path}"${way}`;
      return { rule: "unused-correction", message, place: { path: "corrections.csv", line } };
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
