import { hash } from "node:crypto";
import type { Card } from "../card.ts";
import type { FileLine } from "../file-line.ts";
import { otherText } from "./other-text.ts";
import type { LineReader } from "./reader.ts";

/** Gives the lines of a card's file by reading it again: no record holds them. Throws a `UserError` where the file has other bytes by now, or is gone. */
export function linesOf(
  { path, sha256 }: Pick<Card, "path" | "sha256">,
  { read, lines }: LineReader,
): readonly FileLine[] {
  const file = read(path);
  const seen = "bytes" in file && hash("sha256", file.bytes) === sha256 ? lines(file) : null;
  if (seen === null || "reason" in seen) throw otherText(path);
  return seen;
}
