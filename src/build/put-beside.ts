import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { HostFile } from "../hosting.ts";
import { codeOf } from "../publish/disk-words.ts";
import { replaceFile } from "../publish/release/replace-file.ts";

/** Which files lie beside a site as its build wrote them, and which were left alone: somebody else's, or such as may not be written. */
export interface PutBeside {
  readonly beside: readonly string[];
  readonly kept: readonly string[];
}

/** The folder of an archive: that of its content folder. */
export const aboveOf = (content: string): string => dirname(resolve(content));

type Known = Readonly<Record<string, string>>;

/** Writes files below a folder, each only where there is none, or one that an earlier build wrote; any other is kept, and so is one that the disk refuses. `memory` is the file that knows what builds wrote. */
export function putBeside(folder: string, files: readonly HostFile[], memory: string): PutBeside {
  const known = knownIn(memory);
  const isOurs = ({ path, text }: HostFile): boolean => {
    const found = printAt(join(folder, path));
    return found === null || found === printOf(text) || found === known[path];
  };
  const ours = files.filter((file) => isOurs(file) && isPut(join(folder, file.path), file.text));
  const now = ours.map(({ path, text }) => [path, printOf(text)] as const);
  keep(memory, { ...known, ...Object.fromEntries(now) });
  return { beside: pathsOf(ours), kept: pathsOf(files.filter((file) => !ours.includes(file))) };
}

/** True where all of it is still as a build left it: nothing that it wrote was changed, and nothing that it left alone went away. */
export function standsBeside(folder: string, { beside, kept }: PutBeside, memory: string): boolean {
  const known = knownIn(memory);
  return (
    beside.every((path) => printAt(join(folder, path)) === known[path]) &&
    kept.every((path) => printAt(join(folder, path)) !== null)
  );
}

const pathsOf = (files: readonly HostFile[]): readonly string[] => files.map(({ path }) => path);

const printOf = (text: string): string => hash("sha1", text);

/** What stands for the text of a file; empty for what is there and cannot be read, `null` for nothing. */
function printAt(path: string): string | null {
  try {
    return existsSync(path) ? printOf(readFileSync(path, "utf8")) : null;
  } catch {
    return "";
  }
}

/** Whole or not at all, by way of a name that is nobody else's. False where the disk refuses. */
function isPut(path: string, text: string): boolean {
  if (printAt(path) === printOf(text)) return true;
  const next = join(dirname(path), `.backfile-${basename(path)}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    replaceFile(path, text, next);
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    if (existsSync(next)) rmSync(next);
    return false;
  }
}

function knownIn(memory: string): Known {
  try {
    return JSON.parse(readFileSync(memory, "utf8"));
  } catch {
    return {};
  }
}

/** Where the disk refuses, the next build takes what it finds for somebody else's. */
function keep(memory: string, known: Known): void {
  const text = JSON.stringify(known);
  try {
    if (printAt(memory) !== printOf(text)) replaceFile(memory, text);
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}
