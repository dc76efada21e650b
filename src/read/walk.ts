import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rejected } from "../article.ts";
import { UserError } from "../user-error.ts";
import { badNames } from "./bad-names.ts";

/** What lies in a content folder, each list in path order, whatever order the disk has. */
export interface Listing {
  readonly texts: readonly string[];
  readonly rejected: readonly Rejected[];
  /** Files that are no texts: pictures, tables, pages. Named once, never read. */
  readonly others: readonly string[];
}

const TEXT = /\.(?:txt|text|md|markdown)$/iu;
/** Set aside by whoever keeps the texts: one `_` before the name, and what tells of a folder. */
const SET_ASIDE = /^(?:_(?!_).*|readme(?:\.\w+)?)$/iu;
/** What systems and other programs leave behind. */
const LITTER = /^(?:\..*|node_modules|__MACOSX)$/iu;

/** The files with which a person steers the archive; they stand at the top of the content folder. */
export const STEERING_FILES: readonly string[] = [
  "archive.yml",
  "topics.yml",
  "sources.yml",
  "people.yml",
  "organisations.yml",
  "places.yml",
  "corrections.csv",
  "stories.csv",
  "addresses.tsv",
  "changes.tsv",
  "_about.md",
  "_theme.css",
];

/** True for a thing that is no text of the archive by its name. */
export const isLeftAlone = (name: string, path: string): boolean =>
  LITTER.test(name) || SET_ASIDE.test(name) || STEERING_FILES.includes(path);

/** True for what lies below a name that no person gave to a text. */
export const isLitter = (path: string): boolean =>
  path.split("/").some((name) => LITTER.test(name));

export const isSteering = (path: string): boolean => STEERING_FILES.includes(path);

export const isTextName = (path: string): boolean => TEXT.test(path);

/** Lists a content folder and all folders below it. Links are never followed. */
export function walk(root: string): Listing {
  const seen = [...sightingsIn(root, "")];
  const paths = (kind: "text" | "other"): readonly string[] =>
    seen.flatMap((each) => (each.kind === kind ? [each.path] : [])).sort();
  const rejected = seen.flatMap((each) => (each.kind === "rejected" ? [each.rejected] : []));
  return {
    texts: paths("text"),
    others: paths("other"),
    rejected: rejected.sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

type Sighting =
  | { readonly kind: "text" | "other"; readonly path: string }
  | { readonly kind: "rejected"; readonly rejected: Rejected };

function* sightingsIn(root: string, folder: string): Generator<Sighting> {
  const entries = entriesOf(root, folder);
  if (entries === null) yield unreadable(folder);
  const bad = badNames(root, folder, entries ?? []);
  for (const rejected of bad.rejected) yield { kind: "rejected", rejected };
  for (const entry of (entries ?? []).filter(({ name }) => !bad.names.has(name))) {
    const path = folder + entry.name;
    if (isLeftAlone(entry.name, path)) continue;
    yield* sightingsOf(entry, path);
    if (entry.isDirectory()) yield* sightingsIn(root, `${path}/`);
  }
}

function* sightingsOf(entry: Dirent, path: string): Generator<Sighting> {
  const why = notAFile(entry, path);
  if (why) yield { kind: "rejected", rejected: { path, ...why } };
  if (entry.isFile()) yield { kind: isTextName(path) ? "text" : "other", path };
}

const unreadable = (path: string): Sighting => {
  const message = "Expected a folder that can be read; look at its permissions";
  return { kind: "rejected", rejected: { path, reason: "unreadable", message } };
};

/** What lies in a folder; `null` where it cannot be read. Without the content folder itself there is nothing to do. */
function entriesOf(root: string, folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (cause) {
    if (folder !== "") return null;
    throw new UserError(
      `Expected a content folder, found none that can be read at \`${root}\`\n` +
        "Make it and put texts into it, or name another one with --content DIR",
      { cause },
    );
  }
}

/** What a listing and a look at one path both tell of a thing on the disk. */
export type DiskEntry = Pick<Dirent, "isFile" | "isDirectory" | "isSymbolicLink">;

/** Why a thing that looks like a text, or leads to some, is none. */
export function notAFile(
  entry: DiskEntry,
  path: string,
): Pick<Rejected, "reason" | "message"> | null {
  if (entry.isFile()) return null;
  if (entry.isSymbolicLink())
    return { reason: "link", message: "Expected a file, found a link: put the text itself here" };
  if (!isTextName(path)) return null;
  const found = entry.isDirectory() ? "a folder; the texts in it are read" : "no regular file";
  return { reason: "not-regular", message: `Expected a file, found ${found}` };
}
