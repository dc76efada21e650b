import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepPages, keptPages } from "../../../src/publish/pages/page-memory.ts";
import { folder } from "../../folder.ts";

const PAGES = new Map([
  ["2021/02/10/渡轮.html", { print: "a", sha256: "b" }],
  ["index.html", { print: "c", sha256: "d" }],
]);

test("what is kept of pages comes back", () => {
  const file = join(folder({}), "pages");
  keepPages(file, PAGES);
  expect(keptPages(file)).toEqual(PAGES);
});

test("where nothing was kept, nothing is known", () => {
  expect(keptPages(join(folder({}), "pages"))).toEqual(new Map());
});

test.each([
  ["a changed sign", (text: string) => text.replace("index", "Index")],
  ["a lost line", (text: string) => text.replace(/\n.*\n$/u, "\n")],
  ["a lost end", (text: string) => text.slice(0, -1)],
  ["nothing left", () => ""],
])("of a memory with %s nothing is believed", (_, damage) => {
  const file = join(folder({}), "pages");
  keepPages(file, PAGES);
  writeFileSync(file, damage(readFileSync(file, "utf8")));
  expect(keptPages(file)).toEqual(new Map());
});
