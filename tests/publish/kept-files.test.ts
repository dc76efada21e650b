import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { withKept, writeKept } from "../../src/publish/kept-files.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";

const WRITTEN = new Map([
  ["addresses.tsv", "new addresses\n"],
  ["changes.tsv", "new changes\n"],
] as const);

const textsIn = (content: string) =>
  filesIn(content).map((file) => `${file}: ${readFileSync(join(content, file), "utf8").trim()}`);

describe.each([
  ["no file", {}, []],
  ["one of them", { "addresses.tsv": "addresses" }, ["addresses.tsv: addresses"]],
  [
    "both of them, and others",
    { "addresses.tsv": "addresses", "changes.tsv": "changes", "a.txt": "a text" },
    ["a.txt: a text", "addresses.tsv: addresses", "changes.tsv: changes"],
  ],
])("in a folder with %s", (_, files, before) => {
  test("all are written", () => {
    const content = folder(files);
    writeKept(content, WRITTEN);
    expect(textsIn(content)).toEqual([
      ...before.filter((line) => line.startsWith("a.txt")),
      "addresses.tsv: new addresses",
      "changes.tsv: new changes",
    ]);
  });

  test("all are as they were after work that failed", async () => {
    const content = folder(files);
    const work = async () => {
      writeKept(content, WRITTEN);
      writeFileSync(join(content, "b.txt"), "another text");
      throw new Error("torn");
    };
    await expect(withKept(content, work)).rejects.toThrow("torn");
    rmSync(join(content, "b.txt"));
    expect(textsIn(content)).toEqual(before);
  });
});

test("none is written where the disk refuses one", () => {
  const content = folder({ "changes.tsv": "changes" });
  mkdirSync(join(content, ".addresses.tsv.new/in-the-way"), { recursive: true });
  expect(() => writeKept(content, WRITTEN)).toThrow();
  expect(textsIn(content)).toEqual(["changes.tsv: changes"]);
});
