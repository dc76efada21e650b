import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { replaceFile } from "./release/replace-file.ts";

/** Files that builds write into a content folder, in that order: what is logged while the table of addresses still says the old is logged again, and told once. */
const KEPT_FILES = ["changes.tsv", "addresses.tsv"] as const;

export type KeptFile = (typeof KEPT_FILES)[number];

/** What files say by their names; `null` where there is none. */
type Texts = ReadonlyMap<KeptFile, string | null>;

export const isKept = (content: string, name: KeptFile): boolean => existsSync(join(content, name));

/** Writes files, all of them or none, each whole, and only those that changed. Throws what the disk says. */
export function writeKept(content: string, texts: Texts): void {
  const before = textsIn(content);
  try {
    write(content, texts);
  } catch (error) {
    putBack(content, before);
    throw error;
  }
}

/** Does work after which kept files hold. Where it throws, they are as they were before: nobody has seen what is told of a site that was not published. */
export async function withKept<T>(content: string, work: () => Promise<T>): Promise<T> {
  const before = textsIn(content);
  try {
    return await work();
  } catch (error) {
    putBack(content, before);
    throw error;
  }
}

const textsIn = (content: string): Texts =>
  new Map(
    KEPT_FILES.map((name) => [
      name,
      isKept(content, name) ? readFileSync(join(content, name), "utf8") : null,
    ]),
  );

/** As far as the disk lets it: what was thrown before is what a person has to know. */
function putBack(content: string, before: Texts): void {
  try {
    write(content, before);
  } catch {}
}

function write(content: string, texts: Texts): void {
  for (const name of KEPT_FILES) {
    const text = texts.get(name);
    if (text === null) rmSync(join(content, name), { force: true });
    if (typeof text === "string") writeChanged(join(content, name), text);
  }
}

function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  const next = join(dirname(path), `.${basename(path)}.new`);
  try {
    replaceFile(path, text, next);
  } finally {
    rmSync(next, { force: true });
  }
}
