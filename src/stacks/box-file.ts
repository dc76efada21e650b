import { hash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Card } from "../card.ts";
import type { Boxed, Boxing } from "./boxed.ts";

/** The first line: the checksum of the head, and how many bytes it has. */
const FIRST_LINE = /^(?<checksum>[0-9a-f]{40}) (?<bytes>\d{10})\n$/u;
const FIRST_BYTES = 52;

/** A box as a file: a head with what stands for the code that filled it and a line for each text, then the records. */
export function printBox(key: string, texts: readonly Boxing[]): Uint8Array {
  let at = 0;
  const lines = texts.map(({ state, set, card: { place: _, ...card }, json }) => {
    const line = JSON.stringify({ state, set, at, card });
    at += json.length;
    return `${line}\n`;
  });
  const head = Buffer.from(`${key}\n${lines.join("")}`);
  const first = `${hash("sha1", head)} ${String(head.length).padStart(10, "0")}\n`;
  return Buffer.concat([Buffer.from(first), head, ...texts.map(({ json }) => json)]);
}

/** What a box says of its texts, each card with its place; nothing where the file cannot be read, is damaged, or was filled by other code. The records are not looked at. */
export function readBox(folder: string, name: string, key: string): readonly Boxed[] {
  const head = headOf(join(folder, name));
  if (!head?.startsWith(`${key}\n`)) return [];
  const from = FIRST_BYTES + Buffer.byteLength(head);
  return head
    .split("\n")
    .slice(1, -1)
    .map((line) => {
      const { at, card, ...boxed }: Boxed & { at: number; card: Card } = JSON.parse(line);
      return { ...boxed, card: { ...card, place: { box: name, at: from + at } } };
    });
}

/** The head, where it is what was written. */
function headOf(path: string): string | null {
  try {
    const file = openSync(path, "r");
    try {
      return soundHead(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

function soundHead(file: number): string | null {
  const first = FIRST_LINE.exec(bytesOf(file, 0, FIRST_BYTES).toString("latin1"))?.groups;
  if (first === undefined || Number(first.bytes) > fstatSync(file).size) return null;
  const head = bytesOf(file, FIRST_BYTES, Number(first.bytes));
  return hash("sha1", head) === first.checksum ? head.toString("utf8") : null;
}

function bytesOf(file: number, from: number, count: number): Buffer {
  const bytes = Buffer.alloc(count);
  return bytes.subarray(0, readSync(file, bytes, 0, count, from));
}
