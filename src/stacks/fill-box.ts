import { hash } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { RawFile, Rejected } from "../article.ts";
import { printBox } from "./box-file.ts";
import { type BoxTask, isUnchanged, type Unread } from "./box-tasks.ts";
import type { Boxed, Boxing } from "./boxed.ts";
import { keptRecord } from "./kept-record.ts";
import type { Reader } from "./reader.ts";

/** Fills a box and puts it in the place of the one that may be there. A text is read only where what is known of it does not hold. Gives the texts that were rejected. */
export function fillBox(
  { name, key, texts }: BoxTask,
  folder: string,
  reader: Reader,
): readonly Rejected[] {
  const made = texts.map((text) => boxing(text, folder, reader));
  const boxed = made.filter((each) => "card" in each);
  const path = join(folder, name);
  writeFileSync(`${path}.new`, printBox(key, boxed));
  renameSync(`${path}.new`, path);
  return made.filter((each) => "reason" in each);
}

function boxing(text: Unread, folder: string, reader: Reader): Boxing | Rejected {
  const kept = isUnchanged(text) ? keptAgain(text, folder) : null;
  if (kept) return kept;
  const file = reader.read(text.state.path);
  if ("reason" in file) return file;
  return (holds(text, file) ? keptAgain(text, folder) : null) ?? madeOf(text, file, reader);
}

const holds = ({ known, set }: Unread, { bytes }: RawFile): boolean =>
  known?.set === set && known.card.sha256 === hash("sha256", bytes);

/** The record that is known; `null` where it is damaged. */
function keptAgain(text: Unread, folder: string): Boxing | null {
  const json = text.known && keptRecord(folder, text.known.card);
  return json && text.known ? { ...stamped(text), card: text.known.card, json } : null;
}

function madeOf(text: Unread, file: RawFile, { make }: Reader): Boxing | Rejected {
  const made = make(file);
  if ("reason" in made) return made;
  return { ...stamped(text), card: made.card, json: Buffer.from(made.json) };
}

const stamped = ({ state, isSettled, set }: Unread): Pick<Boxed, "state" | "set"> => ({
  state: isSettled ? state : null,
  set,
});
