import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { UserError } from "../user-error.ts";
import { MARKER } from "./release/marker.ts";

/** The site, and the work folder beside it on the same disk. It may be deleted whenever no build is running. */
export interface SiteFolder {
  readonly site: string;
  readonly work: string;
  /** Where pages are drawn. */
  readonly stage: string;
  /** The tree that the next release is made in: until then the last release. */
  readonly idle: string;
  /** The old site, between two renames. */
  readonly out: string;
  /** What a publication file by file has yet to do. */
  readonly journal: string;
  /** What is known of the files of each tree. */
  readonly listings: string;
  /** What somebody laid into the site. */
  readonly rescued: string;
  /** What was read of each text. */
  readonly stacks: string;
  /** What was found out about stories. */
  readonly stories: string;
  /** What the last build was made of. */
  readonly last: string;
  /** What each page was drawn from, for the next build. */
  readonly pages: string;
  /** What the search keeps from one build to the next. */
  readonly search: string;
  /** What builds wrote for the host, beside the site. */
  readonly beside: string;
}

/** Makes sure that a folder may be replaced by the site. Throws a `UserError` where it is, or holds, anything that is not ours; nothing is touched. */
export function siteFolder(out: string, content: string): SiteFolder {
  const site = resolve(out);
  const fault = faultOf(site, resolve(content));
  if (fault !== null)
    throw new UserError(
      `\`${out}\`  Expected ${fault}; nothing was touched\nName another folder with --out DIR`,
    );
  const work = join(dirname(site), ".backfile", basename(site));
  return {
    site,
    work,
    stage: join(work, "stage"),
    idle: join(work, "idle"),
    out: join(work, "out"),
    journal: join(work, "journal"),
    listings: join(work, "listings"),
    rescued: join(work, "rescued"),
    stacks: join(work, "stacks"),
    stories: join(work, "stories"),
    last: join(work, "last"),
    pages: join(work, "pages"),
    search: join(work, "search"),
    beside: join(work, "beside"),
  };
}

/** Why a folder must not be replaced; `null` where it may be. */
function faultOf(site: string, texts: string): string | null {
  const [real, realTexts] = [realOf(site), realOf(texts)];
  if (inside(realTexts, real) || inside(real, realTexts))
    return "a folder for the site apart from the texts";
  if (inside(real, realOf(process.cwd())))
    return "a folder below the one that you are in, or beside it, found one around it";
  if (inside(real, realOf(homedir()))) return "a folder for the site, found one around your home";
  return foundAt(site);
}

function foundAt(site: string): string | null {
  const found = lstatSync(site, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (found.isSymbolicLink()) return "a folder for the site, found a link";
  if (!found.isDirectory()) return "a folder for the site, found a file";
  if (readdirSync(site).length === 0 || isOurs(site)) return null;
  return "an empty folder or a site of Backfile, found other files";
}

/** True for a folder with our marker. What it says is looked at before anything is replaced. */
const isOurs = (site: string): boolean =>
  lstatSync(join(site, MARKER), { throwIfNoEntry: false })?.isFile() ?? false;

/** True for a path that is the folder or lies below it. */
function inside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith("../") && resolve(folder, way) === path);
}

/** A path without links, as far as it exists. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realOf(above), basename(path));
}
