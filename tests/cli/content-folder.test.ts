import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { command, run } from "./program.ts";

const TEXTS = {
  "content/ferry.txt": "date 2021-02-10 LANNOTH, Feb. 10 -- The ferry was late on Wednesday.",
  "content/mine.txt": "The mine reopened.",
};

const snapshot = (root: string) =>
  filesIn(root).map((file) => [
    file,
    readFileSync(join(root, file), "utf8"),
    statSync(join(root, file)).mtimeMs,
  ]);

test("build writes addresses.tsv once, and not again where nothing changed", () => {
  const cwd = folder(TEXTS);
  expect(run(cwd, "build").code).toBe(0);
  const before = snapshot(join(cwd, "content"));
  expect(before.map(([file]) => file)).toEqual(["addresses.tsv", "ferry.txt", "mine.txt"]);
  expect(run(cwd, "build").code).toBe(0);
  expect(snapshot(join(cwd, "content"))).toEqual(before);
});

test.each([["records"], ["check"], ["check", "--json"]])("%s writes nothing", (...args) => {
  const cwd = folder(TEXTS);
  const before = snapshot(cwd);
  run(cwd, ...args);
  expect(snapshot(cwd)).toEqual(before);
});

test("SOURCE_DATE_EPOCH sets the day that build writes down", () => {
  const cwd = folder({
    ...TEXTS,
    "content/addresses.tsv": "address\tpath\n2020/a.html\tgone.txt\n",
  });
  spawnSync(...command("build"), { cwd, env: { ...process.env, SOURCE_DATE_EPOCH: "1000000000" } });
  expect(readFileSync(join(cwd, "content/addresses.tsv"), "utf8")).toContain(
    "gone\t2001-09-09\t\n",
  );
});

/** Root may write anywhere, so root asks nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

test("a content folder that cannot be written gives a notice, and the build goes on", () => {
  const cwd = folder(TEXTS);
  chmodSync(cwd, 0o777);
  chmodSync(join(cwd, "content"), 0o555);
  const { status, stderr } = spawnSync(...command("build"), {
    cwd,
    encoding: "utf8",
    ...NOBODY,
  });
  expect(stderr).toContain(
    "content/addresses.tsv  addresses-not-kept  Expected a content folder that can be written, found one that cannot (EACCES)",
  );
  expect(status).toBe(0);
  expect(existsSync(join(cwd, "_site/2021/02/10/index.html"))).toBe(true);
  expect(filesIn(join(cwd, "content"))).toEqual(["ferry.txt", "mine.txt"]);
});

test("what changed in a folder that cannot be written is told by the build that can", () => {
  const cwd = folder(TEXTS);
  const content = join(cwd, "content");
  chmodSync(cwd, 0o777);
  chmodSync(content, 0o777);
  const build = () => spawnSync(...command("build"), { cwd, encoding: "utf8", ...NOBODY }).stderr;
  build();
  writeFileSync(join(content, "port.txt"), "The port closed.");
  chmodSync(content, 0o555);
  expect(build()).toContain("and what changed in it, are not kept");
  expect(filesIn(content)).toEqual(["addresses.tsv", "ferry.txt", "mine.txt", "port.txt"]);
  chmodSync(content, 0o777);
  build();
  expect(readFileSync(join(content, "changes.tsv"), "utf8")).toContain(
    "the-port-closed.html\tnew\t",
  );
});
