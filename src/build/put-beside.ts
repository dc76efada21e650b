import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HostFile } from "../hosting.ts";
import { replaceFile } from "../publish/release/replace-file.ts";

/** Which files lie beside a site as its build wrote them, and which are somebody else's. */
export interface PutBeside {
  readonly put: readonly string[];
  readonly kept: readonly string[];
}

type Known = Readonly<Record<string, string>>;

/** Writes files below a folder, each only where there is none, or one that an earlier build wrote; any other is kept. `memory` is the file that knows what builds wrote. */
export function putBeside(folder: string, files: readonly HostFile[], memory: string): PutBeside {
  const known = knownIn(memory);
  const isOurs = ({ path, text }: HostFile): boolean => {
    const found = textAt(join(folder, path));
    return found === null || found === text || printOf(found) === known[path];
  };
  const [ours, others] = [files.filter(isOurs), files.filter((file) => !isOurs(file))];
  for (const { path, text } of ours) put(join(folder, path), text);
  const now = ours.map(({ path, text }) => [path, printOf(text)] as const);
  keep(memory, { ...known, ...Object.fromEntries(now) });
  return { put: pathsOf(ours), kept: pathsOf(others) };
}

const pathsOf = (files: readonly HostFile[]): readonly string[] => files.map(({ path }) => path);

const printOf = (text: string): string => hash("sha1", text);

const textAt = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, "utf8") : null;

function put(path: string, text: string): void {
  if (textAt(path) === text) return;
  mkdirSync(dirname(path), { recursive: true });
  replaceFile(path, text);
}

function knownIn(memory: string): Known {
  try {
    return JSON.parse(readFileSync(memory, "utf8"));
  } catch {
    return {};
  }
}

function keep(memory: string, known: Known): void {
  const text = JSON.stringify(known);
  if (textAt(memory) !== text) put(memory, text);
}
