import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, removed when the test is over. */
export function folder(files: Files): string {
  const root = lastingFolder(files);
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** A folder with these files, which several tests share; whoever makes it removes it. */
export function lastingFolder(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), "backfile-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
