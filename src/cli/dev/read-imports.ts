import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { importedBy } from "../../imported-by.ts";
import type { Imports } from "./importers.ts";

/** Which module of the program imports which. Eleventy's config is left out: it has to be whole whenever modules are let go. */
export const readImports = (root: string): Imports =>
  new Map(
    ["src", "templates"]
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".ts"))
          .map((name) => join(root, folder, name)),
      )
      .map((file) => [file, importsOf(file)]),
  );

const importsOf = (file: string): readonly string[] =>
  importedBy(readFileSync(file, "utf8")).map((specifier) => resolve(dirname(file), specifier));
