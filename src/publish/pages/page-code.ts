import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { importedBy } from "../../imported-by.ts";
import { packageRoot } from "../../package-root.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const ENDING = import.meta.url.endsWith(".js") ? ".js" : ".ts";

/** What every page goes through: the frame of a page file, the wall, Eleventy's config. */
const COMMON = ["../../../templates/page", "../wall/unsafe-page", "../../../.eleventy"].map(
  (name) => here(name + ENDING),
);

/** For each list of a plan, what stands for the code that draws its pages: other code, another text. */
export function pageCode(): ReadonlyMap<string, string> {
  const modules = moduleReader();
  const packages = readFileSync(join(packageRoot(), "package.json"), "utf8");
  const folder = here("../../../templates/pages/");
  return new Map(
    readdirSync(folder)
      .map((name) => join(folder, name))
      .flatMap((file) => {
        const list = /\bpage\("(\w+)"/u.exec(modules(file).source)?.[1];
        const prints = reached([file, ...COMMON], modules);
        return list ? [[list, hash("sha1", [packages, ...prints].join("\n"))] as const] : [];
      }),
  );
}

interface Module {
  readonly source: string;
  readonly print: string;
  readonly imports: readonly string[];
}

/** Reads each module once. */
function moduleReader(): (file: string) => Module {
  const known = new Map<string, Module>();
  return (file) => {
    const before = known.get(file);
    if (before) return before;
    const source = readFileSync(file, "utf8");
    const imports = importedBy(source).map((specifier) => resolve(dirname(file), specifier));
    const module = { source, print: hash("sha1", source), imports };
    known.set(file, module);
    return module;
  };
}

/** The prints of these modules and of all that they import, directly or through others. */
function reached(files: readonly string[], modules: (file: string) => Module): readonly string[] {
  const found = new Set(files);
  // A set that grows is walked to its end.
  for (const file of found) for (const imported of modules(file).imports) found.add(imported);
  return [...found].map((file) => modules(file).print).sort();
}
