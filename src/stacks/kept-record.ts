import { hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Card } from "../card.ts";

/** The record of a card as JSON in UTF-8, from its place; `null` where that is not what was put there. */
export function keptRecord(folder: string, { place, size, digest }: Card): Buffer | null {
  const bytes = place && bytesAt(join(folder, place.box), place.at, size);
  return bytes && hash("sha1", bytes, "base64url") === digest ? bytes : null;
}

function bytesAt(path: string, at: number, size: number): Buffer | null {
  try {
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(size);
      readSync(file, bytes, 0, size, at);
      return bytes;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
