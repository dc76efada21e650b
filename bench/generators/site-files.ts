import { statSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../folder-size.ts";

/** The files of a site, without reading them. */
export interface SiteFiles {
  readonly files: number;
  readonly bytes: number;
}

export function siteFiles(site: string): SiteFiles {
  const sizes = filesIn(site).map((path) => statSync(join(site, path)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** When each file was last written: its inode and its time, which are others as soon as anybody writes it. */
export const stamps = (site: string): ReadonlyMap<string, string> =>
  new Map(
    filesIn(site).map((path) => {
      const { ino, mtimeNs } = statSync(join(site, path), { bigint: true });
      return [path, `${ino} ${mtimeNs}`];
    }),
  );
