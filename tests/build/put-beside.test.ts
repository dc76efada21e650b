import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { putBeside, standsBeside } from "../../src/build/put-beside.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";

const FILES = [
  { path: "deploy/nginx.conf", text: "server { }\n" },
  { path: "netlify.toml", text: "[build]\n" },
];

const paths = FILES.map(({ path }) => path);

test("files are written below the folder, with the folders that they lie in", () => {
  const root = folder({});
  expect(putBeside(root, FILES, join(root, "memory"))).toEqual({ beside: paths, kept: [] });
  for (const { path, text } of FILES) expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

test("a file that says the same is not touched", () => {
  const root = folder({});
  putBeside(root, FILES, join(root, "memory"));
  const before = statSync(join(root, "netlify.toml"));
  putBeside(root, FILES, join(root, "memory"));
  const after = statSync(join(root, "netlify.toml"));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test("one that a build wrote is replaced by the next that says otherwise", () => {
  const root = folder({});
  putBeside(root, FILES, join(root, "memory"));
  const next = [{ path: "netlify.toml", text: "[build]\n# more\n" }];
  expect(putBeside(root, next, join(root, "memory"))).toEqual({
    beside: ["netlify.toml"],
    kept: [],
  });
  expect(readFileSync(join(root, "netlify.toml"), "utf8")).toBe("[build]\n# more\n");
});

test("one that a person wrote or changed is kept as it is, build after build", () => {
  const root = folder({ "netlify.toml": "# mine\n" });
  for (let build = 0; build < 2; build++)
    expect(putBeside(root, FILES, join(root, "memory"))).toEqual({
      beside: ["deploy/nginx.conf"],
      kept: ["netlify.toml"],
    });
  writeFileSync(join(root, "deploy/nginx.conf"), "# mine too\n");
  expect(putBeside(root, FILES, join(root, "memory")).kept).toEqual(paths);
  expect(readFileSync(join(root, "deploy/nginx.conf"), "utf8")).toBe("# mine too\n");
});

test("a memory that is lost or damaged makes every other file somebody else's", () => {
  const root = folder({ memory: "{ broken", "netlify.toml": "# older\n" });
  expect(putBeside(root, FILES, join(root, "memory")).kept).toEqual(["netlify.toml"]);
  expect(existsSync(join(root, "memory"))).toBe(true);
});

test("where the disk refuses, a file is left alone, and nothing of the attempt stays", () => {
  const root = folder({
    "netlify.toml/in-the-way": "x",
    deploy: "a file where a folder should be",
  });
  const before = filesIn(root);
  expect(putBeside(root, FILES, join(root, "memory"))).toEqual({ beside: [], kept: paths });
  expect(filesIn(root)).toEqual([...before, "memory"].toSorted());
});

test("a neighbour of whatever name is not touched", () => {
  const root = folder({ "netlify.toml.new": "mine", "netlify.toml~": "mine" });
  putBeside(root, FILES, join(root, "memory"));
  for (const name of ["netlify.toml.new", "netlify.toml~"])
    expect(readFileSync(join(root, name), "utf8")).toBe("mine");
});

describe("what stands beside a site", () => {
  const CHANGES: readonly (readonly [string, (root: string) => void, boolean])[] = [
    ["nobody touched", () => {}, true],
    ["was taken away", (root) => rmSync(join(root, "deploy/nginx.conf")), false],
    ["was changed", (root) => writeFileSync(join(root, "deploy/nginx.conf"), "# mine"), false],
    ["was somebody else's and went away", (root) => rmSync(join(root, "netlify.toml")), false],
    [
      "was somebody else's and changed",
      (root) => writeFileSync(join(root, "netlify.toml"), "#"),
      true,
    ],
  ];
  test.each(CHANGES)("%s", (_, change, stands) => {
    const root = folder({ "netlify.toml": "# mine" });
    const memory = join(root, "memory");
    const put = putBeside(root, FILES, memory);
    change(root);
    expect(standsBeside(root, put, memory)).toBe(stands);
  });
});
