import { accessSync, constants, lstatSync } from "node:fs";
import { join } from "node:path";
import type { Rejected } from "../../article.ts";
import { packageRoot } from "../../package-root.ts";
import { leftAlone } from "../../read/left-alone.ts";
import { type Listing, notAFile, STEERING_FILES, walk } from "../../read/walk.ts";
import { UserError } from "../../user-error.ts";
import { attempt } from "../attempt.ts";

/** What lies in a folder of texts, and what of it goes into a new archive. */
export interface Texts extends Listing {
  readonly root: string;
  /** Files beside the texts that go with them: those that steer an archive. */
  readonly beside: readonly string[];
  /** Texts that whoever keeps them has set aside. */
  readonly setAside: readonly string[];
}

/** The texts of a folder as a build would read them. Throws a `UserError` where there are none. */
export function textsOf(root: string): Texts {
  const listing = attempt(() => walk(root));
  if (listing === null)
    throw new UserError(
      `--from  Expected a folder with texts, found none that can be read at \`${root}\`; nothing was touched`,
    );
  if (listing.texts.length === 0)
    throw new UserError(
      `--from  Expected texts (.txt, .text, .md or .markdown) in \`${root}\`, found none; nothing was touched`,
    );
  const setAside = leftAlone(root).filter(({ why }) => why === "set-aside");
  const { beside, rejected } = besideIn(root);
  return {
    ...listing,
    root,
    beside,
    rejected: [...rejected, ...listing.rejected],
    setAside: setAside.map(({ path }) => path),
  };
}

/** The sample that ships with the program, with the words that tell of it. Its settings are its own and stay behind. */
export function sampleTexts(): Texts {
  const texts = textsOf(join(packageRoot(), "content"));
  const beside = texts.beside.filter((name) => name !== "archive.yml");
  return { ...texts, beside: [...beside, "README.md"] };
}

/** The files that steer an archive, as far as they are there. A link to one is not followed. */
function besideIn(root: string): Pick<Texts, "beside" | "rejected"> {
  const found = STEERING_FILES.flatMap((path) => {
    const entry = lstatSync(join(root, path), { throwIfNoEntry: false });
    return entry === undefined || entry.isDirectory() ? [] : [{ path, why: notAFile(entry, path) }];
  });
  const beside = found.flatMap(({ path, why }) => (why === null ? [path] : []));
  for (const path of beside) refuseUnreadable(join(root, path));
  const rejected = found.flatMap(({ path, why }): Rejected[] => (why ? [{ path, ...why }] : []));
  return { beside, rejected };
}

function refuseUnreadable(file: string): void {
  if (attempt(() => accessSync(file, constants.R_OK)) === null)
    throw new UserError(
      `--from  Expected a file that can be read, found none at \`${file}\`; nothing was touched`,
    );
}
