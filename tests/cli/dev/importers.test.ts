import { expect, test } from "vitest";
import { importersOf } from "../../../src/cli/dev/importers.ts";
import { importedBy } from "../../../src/imported-by.ts";

const IMPORTS = new Map([
  ["archive", ["parse", "group"]],
  ["parse", ["rules"]],
  ["rules", ["rule", "other-rule"]],
  ["rule", []],
  ["other-rule", ["back"]],
  ["back", ["other-rule"]],
  ["group", []],
  ["view", ["html"]],
]);

test.each([
  [["rule"], ["rule", "rules", "parse", "archive"]],
  [["group"], ["group", "archive"]],
  [["back"], ["back", "other-rule", "rules", "parse", "archive"]],
  [["html"], ["html", "view"]],
  [["archive"], ["archive"]],
  [["unknown"], ["unknown"]],
  [
    ["view", "rules"],
    ["view", "rules", "parse", "archive"],
  ],
  [[], []],
])("with %j go %j", (changed, gone) => {
  expect(importersOf(changed, IMPORTS)).toEqual(gone);
});

test.each([
  ['import { a } from "./a.ts";', ["./a.ts"]],
  ['import { a, type B } from "../a/b.ts";\nimport c from "./c.ts";', ["../a/b.ts", "./c.ts"]],
  ['import {\n  a,\n  b,\n} from "./a.ts";', ["./a.ts"]],
  ["import { a } from './a.ts'", ["./a.ts"]],
  ['import "./a.ts";', ["./a.ts"]],
  ['export { a } from "./a.ts";', ["./a.ts"]],
  ['export * from "./a.ts";', ["./a.ts"]],
  ['import type { A } from "./a.ts";', []],
  ['export type { A } from "./a.ts";', []],
  ['import { join } from "node:path";\nimport marked from "marked";', []],
  ['// import { a } from "./a.ts";', []],
])("%j imports %j", (source, imported) => {
  expect(importedBy(source)).toEqual(imported);
});
