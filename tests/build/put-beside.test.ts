import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { putBeside } from "../../src/build/put-beside.ts";
import { folder } from "../folder.ts";

const FILES = [
  { path: "deploy/nginx.conf", text: "server { }\n" },
  { path: "netlify.toml", text: "[build]\n" },
];

const paths = FILES.map(({ path }) => path);

test("files are written below the folder, with the folders that they lie in", () => {
  const root = folder({});
  expect(putBeside(root, FILES, join(root, "memory"))).toEqual({ put: paths, kept: [] });
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
  expect(putBeside(root, next, join(root, "memory"))).toEqual({ put: ["netlify.toml"], kept: [] });
  expect(readFileSync(join(root, "netlify.toml"), "utf8")).toBe("[build]\n# more\n");
});

test("one that a person wrote or changed is kept as it is, build after build", () => {
  const root = folder({ "netlify.toml": "# mine\n" });
  for (let build = 0; build < 2; build++)
    expect(putBeside(root, FILES, join(root, "memory"))).toEqual({
      put: ["deploy/nginx.conf"],
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
