import { closeSync, openSync, writeSync } from "node:fs";
import type { DrawnPage } from "../../publish/eleventy.ts";
import type { PutPage } from "./messages.ts";

/** Writes pages into one file, one after the other: a file for each would take longer than drawing them. */
export function putPages(pages: readonly DrawnPage[], file: string): readonly PutPage[] {
  const open = openSync(file, "w");
  let start = 0;
  try {
    return pages.map(({ address, content }) => {
      const length = writeSync(open, content);
      start += length;
      return { address, file, start: start - length, length };
    });
  } finally {
    closeSync(open);
  }
}
