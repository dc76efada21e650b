import { hash } from "node:crypto";
import type { FileState } from "../file-state.ts";

/** Bytes of text in a box, on the average: as many as are read and written in one go. */
const USUAL_BYTES = 1 << 18;

/** What any text counts for, however short it is. */
const LEAST_BYTES = 256;

/** Shares texts out to boxes, in their order. Whether a text is the last of its box is decided by its path and size alone, so a text that comes or goes leaves all boxes but its own as they are. */
export function cutBoxes<Text extends { readonly state: FileState }>(
  texts: readonly Text[],
): readonly (readonly Text[])[] {
  const boxes: Text[][] = [[]];
  for (const [at, text] of texts.entries()) {
    boxes.at(-1)?.push(text);
    if (isLast(text.state) && at < texts.length - 1) boxes.push([]);
  }
  return texts.length > 0 ? boxes : [];
}

/** The larger a text is, the likelier. */
const isLast = ({ path, size }: FileState): boolean =>
  chanceOf(path) * USUAL_BYTES < size + LEAST_BYTES;

/** A number from 0 to 1 that every path has for good. */
const chanceOf = (path: string): number =>
  hash("sha1", path, "buffer").readUInt32BE() / 0x1_0000_0000;

/** A box is called after the first text in it. */
export const boxName = ([first]: readonly { readonly state: FileState }[]): string =>
  hash("sha1", first?.state.path ?? "");
