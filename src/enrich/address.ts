import { createHash } from "node:crypto";
import type { CivilDate } from "../civil-date.ts";
import { slug } from "../slug.ts";

/** Names that a site or a file system wants for itself. */
const RESERVED = /^(?:index|404|feed|con|nul|aux|prn|com\d|lpt\d)$/u;

/** A short mark of a path: it tells two texts of one name apart, whatever order they are read in. */
export const pathMark = (path: string): string =>
  createHash("sha256").update(path.normalize("NFC")).digest("hex").slice(0, 8);

/** Where an article stands: under its day, or on the undated shelf. */
export function addressOf(path: string, date: CivilDate | null, title: string): string {
  const name = slug(title);
  const folder = date === null ? "undated" : date.replaceAll("-", "/");
  const usable = name !== "" && !RESERVED.test(name);
  return `${folder}/${usable ? name : [name, pathMark(path)].filter(Boolean).join("-")}.html`;
}
