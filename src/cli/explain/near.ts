import { basename, dirname } from "node:path/posix";
import { nearest } from "../../nearest.ts";

const MOST = 3;

/** The texts that somebody probably meant: those that begin so, in any folder, else the one of that folder that is spelled nearly so. */
export function near(typed: string, texts: readonly string[]): readonly string[] {
  const word = typed.toLowerCase();
  const name = basename(word);
  const begin = texts.filter((path) => basename(path.toLowerCase()).startsWith(name));
  if (begin.length > 0) return begin.slice(0, MOST);
  const beside = texts.filter((path) => dirname(path.toLowerCase()) === dirname(word));
  const known = new Map(
    (beside.length > 0 ? beside : texts).map((path) => [path.toLowerCase(), path]),
  );
  const meant = known.get(nearest(word, [...known.keys()]) ?? "");
  return meant === undefined ? [] : [meant];
}
