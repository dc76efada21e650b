import { createHash } from "node:crypto";
import { slug } from "./slug.ts";

/** Names that a site or a file system wants for itself. */
const RESERVED = /^(?:index|404|feed|con|nul|aux|prn|com\d|lpt\d)$/u;

/** A short mark of a path: it tells two texts of one name apart, whatever order they are read in. */
export const pathMark = (path: string): string =>
  createHash("sha256").update(path.normalize("NFC")).digest("hex").slice(0, 8);

/** What the page of a title is called, without `.html`. Where the title makes no name that every host can have, the mark of the path makes one. */
export function pageName(title: string, path: string): string {
  const name = slug(title);
  const usable = name !== "" && !RESERVED.test(name);
  return usable ? name : [name, pathMark(path)].filter(Boolean).join("-");
}

/** A name that is kept as it is, unless a site or a file system wants it for itself. */
export const portableName = (name: string): string =>
  RESERVED.test(name) ? `${name}-${pathMark(name)}` : name;
