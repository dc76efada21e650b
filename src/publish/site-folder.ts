import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { UserError } from "../user-error.ts";

/** The file that makes a folder ours. Only a folder that has it, or an empty one, is ever replaced. */
export const MARKER = ".backfile-site";
export const MARKER_TEXT = `${JSON.stringify({ tool: "backfile", state: "complete" })}\n`;

/** The site, and the work folder beside it on the same disk. */
export interface SiteFolder {
  readonly site: string;
  /** The new tree while it is drawn. */
  readonly next: string;
  /** The old tree between the two renames. */
  readonly previous: string;
  /** What the search keeps from one build to the next. */
  readonly search: string;
}

const inside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === "" || (!way.startsWith("..") && resolve(folder, way) === path);
};

/** Makes sure that a folder may be replaced by the site. Throws a `UserError` where it holds anything that is not ours. */
export function siteFolder(out: string, content: string): SiteFolder {
  const site = resolve(out);
  const texts = resolve(content);
  if (inside(texts, site) || inside(site, texts))
    throw new UserError(
      `\`${out}\`  Expected a folder for the site apart from the texts in \`${content}\`; name another one with --out DIR`,
    );
  if (!replaceable(site))
    throw new UserError(
      `\`${out}\`  Expected an empty folder or a site of Backfile, found other files; nothing was touched\n` +
        "Move them away, or name another folder with --out DIR",
    );
  const work = join(dirname(site), ".backfile");
  return {
    site,
    next: join(work, "publish/next"),
    previous: join(work, "publish/previous"),
    search: join(work, "search"),
  };
}

function replaceable(site: string): boolean {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (found === undefined) return true;
  if (!found.isDirectory()) return false;
  return readdirSync(site).length === 0 || isOurs(site);
}

/** True for a folder with our marker. */
function isOurs(site: string): boolean {
  const marker = join(site, MARKER);
  return existsSync(marker) && readFileSync(marker, "utf8").includes('"tool":"backfile"');
}
