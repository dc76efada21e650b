import { basename, resolve } from "node:path";
import { readSteering } from "../../read/read-steering.ts";
import { squash } from "../../squash.ts";
import type { Asked } from "./asked.ts";
import { programOf } from "./program.ts";
import { readme } from "./readme.ts";
import { changedSettings, newSettings } from "./settings.ts";
import type { Texts } from "./texts.ts";

/** The files of a new archive beside its texts. */
export interface NewFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Files that lie beside the texts and come along as they are. */
  readonly copies: readonly string[];
  /** The package of the program, which goes with the archive where there is one. */
  readonly tarball: string | null;
}

/** What is written of the program's own, and what is copied. Settings that come with the texts are kept, and what is asked for is set in them. */
export function newFiles(folder: string, { root, beside }: Texts, asked: Asked): NewFiles {
  const own = beside.includes("archive.yml") ? readSteering(root, "archive.yml") : null;
  const title = asked.title ?? titleOf(folder);
  const settings = own === null ? newSettings(title, asked.host) : changedSettings(own, asked);
  const program = programOf();
  return {
    files: new Map([
      ["content/archive.yml", settings],
      ["README.md", readme(title, program)],
      [".gitignore", "node_modules/\n_site/\n.backfile/\n"],
      ["package.json", packageOf(program.named)],
    ]),
    copies: beside.filter((name) => name !== "archive.yml"),
    tarball: program.tarball,
  };
}

/** `my-archive` is called “My archive”. */
function titleOf(folder: string): string {
  const words = squash(basename(resolve(folder)).replace(/[-_.]+/gu, " "));
  return words === "" ? "News archive" : words.replace(/^./u, (first) => first.toUpperCase());
}

/** Without a name of its own: it is never published, and none that a folder has would always do. */
const packageOf = (program: string): string =>
  `${JSON.stringify(
    {
      private: true,
      scripts: {
        start: "backfile build && backfile preview",
        build: "backfile build",
        dev: "backfile dev",
        check: "backfile check",
      },
      dependencies: { backfile: program },
    },
    null,
    2,
  )}\n`;
