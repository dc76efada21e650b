import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Card } from "../card.ts";
import { keptRecord } from "./kept-record.ts";
import { otherText } from "./other-text.ts";
import type { Reader } from "./reader.ts";

/** Gives the record of a card as JSON, from its box. Where that is damaged the box is thrown away, and the text is read again; throws a `UserError` where it is another text by now. */
export const recordOf = (card: Card, folder: string, reader: Reader): string =>
  keptRecord(folder, card)?.toString("utf8") ?? readAgain(card, folder, reader);

function readAgain({ path, place, digest }: Card, folder: string, reader: Reader): string {
  if (place) rmSync(join(folder, place.box), { force: true });
  const file = reader.read(path);
  const made = "bytes" in file ? reader.make(file) : file;
  if ("json" in made && made.card.digest === digest) return made.json;
  throw otherText(path);
}
