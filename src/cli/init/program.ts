import { basename, isAbsolute } from "node:path";
import { isThere } from "../../read/look.ts";
import { dependency } from "./dependency.ts";

/** How a new archive gets the program that builds it. */
export interface Program {
  /** What its `package.json` says. */
  readonly named: string;
  /** The package that the program was installed from, where that is a file: it goes with the archive, so that every machine finds it. */
  readonly tarball: string | null;
}

const FILE = "file:";

/** The program of a new archive; `origin` is what `dependency` says of this one. */
export function programOf(origin = dependency()): Program {
  const path = origin.startsWith(FILE) ? origin.slice(FILE.length) : "";
  const isPackage = path.endsWith(".tgz") && isThere(path);
  return isPackage
    ? { named: `${FILE}./${basename(path)}`, tarball: path }
    : { named: origin, tarball: null };
}

/** True where the program lies on this machine alone, so that no other machine finds it there. */
export const isOfThisMachine = ({ named }: Program): boolean =>
  named.startsWith(FILE) && isAbsolute(named.slice(FILE.length));
