import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SiteFolder } from "../site-folder.ts";
import { onceName } from "./holder.ts";

/** Removes a tree. It is out of the way in one step, however long the rest takes. */
export function discard(tree: string, { work }: Pick<SiteFolder, "work">): void {
  if (!existsSync(tree)) return;
  const trash = join(work, `trash-${onceName()}`);
  renameSync(tree, trash);
  rmSync(trash, { recursive: true, force: true });
}
