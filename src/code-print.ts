import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { importedBy } from "./imported-by.ts";
import { packageRoot } from "./package-root.ts";

/** Stands for what some modules do: for their code, for that of all which they import, and for the versions of the libraries. */
export type CodePrint = (files: readonly string[]) => string;

/** Makes the function that prints code. It reads each module once. */
export function codePrinter(): CodePrint {
  const modules = moduleReader();
  const packages = readFileSync(join(packageRoot(), "package.json"), "utf8");
  return (files) =>
    hash("sha1", [process.version, packages, ...reached(files, modules)].join("\n"));
}

interface Module {
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
    const module = { print: hash("sha1", source), imports };
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
