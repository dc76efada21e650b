import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { dependency } from "../../../src/cli/init/dependency.ts";
import { version } from "../../../src/cli/version.ts";
import { folder } from "../../folder.ts";

/** What npm keeps of an installed program. */
const lock = (resolved?: string): string =>
  JSON.stringify({ packages: { "node_modules/backfile": { version: "9.9.9", resolved } } });

/** The folder of a program that npm installed somewhere, with what npm keeps of it. */
function installed(files: Readonly<Record<string, string>>): readonly [home: string, root: string] {
  const home = folder(files);
  const root = join(home, "node_modules/backfile");
  mkdirSync(root, { recursive: true });
  return [home, root];
}

const KEPT = "node_modules/.package-lock.json";

describe("the program that a new archive asks for", () => {
  test.each([
    ["of a registry: its exact version", lock("https://r.example/backfile/-/backfile-9.9.9.tgz")],
    ["that npm says nothing of: its exact version", lock()],
    ["that another installer brought: its exact version", null],
    ["beside a lock that is none: its exact version", "{"],
    ["beside a lock without it: its exact version", "{}"],
  ])("%s", (_, text) => {
    const [, root] = installed(text === null ? {} : { [KEPT]: text });
    expect(dependency(root)).toBe(version());
  });

  test.each([
    ["file:../package.tgz", "../package.tgz"],
    ["file:package.tgz", "package.tgz"],
    ["file:../my %23 1/package.tgz", "../my # 1/package.tgz"],
    ["file:../program", "../program"],
  ])("of %s: that file, found from anywhere", (resolved, path) => {
    const [home, root] = installed({ [KEPT]: lock(resolved) });
    expect(dependency(root)).toBe(`file:${resolve(home, path)}`);
  });

  test.each([
    ["git+ssh://git@example.org/backfile.git#0123abcd"],
    ["https://example.org/downloads/backfile-9.9.9.tgz"],
  ])("of %s: the same", (resolved) => {
    const [, root] = installed({ [KEPT]: lock(resolved) });
    expect(dependency(root)).toBe(resolved);
  });

  test("of a checkout: its folder", () => {
    const root = folder({});
    expect(dependency(root)).toBe(`file:${root}`);
    expect(dependency()).toBe(`file:${resolve(".")}`);
  });
});
