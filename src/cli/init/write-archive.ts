import { constants, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Rejected } from "../../article.ts";
import { codeOf, diskWords } from "../../publish/disk-words.ts";
import { read } from "../../read/read.ts";
import { UserError } from "../../user-error.ts";
import type { NewFiles } from "./new-files.ts";
import type { Texts } from "./texts.ts";

/** What became of the texts. */
export interface Written {
  readonly copied: number;
  /** Those that were in the listing, and could not be read. */
  readonly rejected: readonly Rejected[];
}

/** Writes a new archive. Throws a `UserError` where the disk forbids it; a file that is there already is never written over. */
export function writeArchive(
  folder: string,
  texts: Texts,
  { files, copies, tarball }: NewFiles,
): Written {
  try {
    for (const [path, text] of files) write(join(folder, path), text);
    for (const name of copies) copy(join(texts.root, name), join(folder, "content", name));
    if (tarball !== null) copy(tarball, join(folder, basename(tarball)));
    return copyTexts(texts, join(folder, "content"));
  } catch (cause) {
    if (codeOf(cause) === null) throw cause;
    throw new UserError(
      `\`${folder}\`  Expected a folder that can be written, ${diskWords(cause)}; the archive is not complete`,
      { cause },
    );
  }
}

function copyTexts({ root, texts, rejected }: Texts, content: string): Written {
  const unread: Rejected[] = [];
  for (const path of texts) {
    const file = read(root, path);
    if ("reason" in file) unread.push(file);
    else write(join(content, path), file.bytes);
  }
  return { copied: texts.length - unread.length, rejected: [...rejected, ...unread] };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { flag: "wx" });
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}
