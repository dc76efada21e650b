import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codePrinter } from "../src/code-print.ts";
import { folder } from "./folder.ts";

const MODULES = {
  "page.ts": 'import { view } from "./views/view.ts";\nimport { join } from "node:path";\n',
  "views/view.ts":
    'import {\n  words,\n} from "../words.ts";\nimport type { Day } from "../day.ts";\n',
  "words.ts": 'export { view } from "./views/view.ts";\nexport const day = "day";\n',
  "day.ts": "export type Day = string;\n",
  "other.ts": 'import { words } from "./words.ts";\n',
};

/** The print of a module before and after another one got a line more. */
function printsOf(files: readonly string[], changed: string): readonly [string, string] {
  const root = folder(MODULES);
  const paths = files.map((file) => join(root, file));
  const before = codePrinter()(paths);
  writeFileSync(join(root, changed), "// A line more.\n", { flag: "a" });
  return [before, codePrinter()(paths)];
}

describe("what stands for a module", () => {
  test.each([
    ["itself", "page.ts"],
    ["one that it imports", "views/view.ts"],
    ["one that is imported by another, in a circle", "words.ts"],
  ])("is another when %s changes: %s", (_, changed) => {
    const [before, after] = printsOf(["page.ts"], changed);
    expect(after).not.toBe(before);
  });

  test.each([
    ["one of which only the types are wanted", "day.ts"],
    ["one that imports the same", "other.ts"],
  ])("stays when %s changes: %s", (_, changed) => {
    const [before, after] = printsOf(["page.ts"], changed);
    expect(after).toBe(before);
  });

  test("is the same wherever the program lies, and in whatever order modules are named", () => {
    const prints = [
      ["page.ts", "other.ts"],
      ["other.ts", "page.ts"],
    ].map((files) => {
      const root = folder(MODULES);
      return codePrinter()(files.map((file) => join(root, file)));
    });
    expect(new Set(prints).size).toBe(1);
  });

  test("is another for other modules", () => {
    const root = folder(MODULES);
    const printOf = codePrinter();
    const prints = Object.keys(MODULES).map((file) => printOf([join(root, file)]));
    // The two modules of a circle reach each other.
    expect(new Set(prints).size).toBe(prints.length - 1);
  });
});
