import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verify } from "../../src/publish/release/verify.ts";
import { eventually } from "../cli/eventually.ts";
import { folder, lastingFolder } from "../folder.ts";
import { type Ended, ended } from "./child.ts";
import { compiled } from "./compiled.ts";
import { CAN_MOUNT, smallDisk } from "./mount.ts";

let program = "";
let place = "";
beforeAll(() => {
  place = lastingFolder({});
  program = compiled(place);
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const hook = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Texts of as many days as letters. */
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."abcdef"].map((name, at) => [
    `content/${name}.txt`,
    `LANNOTH, Feb 1${at}, 2021 (SNW) -- The quay of ${name} is closed.\n`,
  ]),
);

const build = (root: string, before: readonly string[] = [], env: NodeJS.ProcessEnv = {}) =>
  ended(
    [...before, program, "build", "--content", join(root, "content"), "--out", join(root, "_site")],
    env,
  );

const site = (root: string) => verify(join(root, "_site"));

describe("of four builds that start together", () => {
  test("one publishes, and the others say that a build is running and touch nothing", async () => {
    const root = folder(TEXTS);
    const paused = ["--import", hook("pause-in-lock.mjs")];
    const env = { HELD: join(root, "held"), GO: join(root, "go") };
    const all = Array.from({ length: 4 }, () => build(root, paused, env));
    const done: Ended[] = [];
    for (const each of all) each.then((result) => done.push(result));
    await eventually("three that were refused", () => done.length === 3);
    for (const { code, said } of done) {
      expect(code).toBe(75);
      expect(said).toMatch(
        /^Expected to build alone, found a build of this site that is running \(process \d+\); wait until it has ended\n$/u,
      );
    }
    expect(existsSync(join(root, "_site"))).toBe(false);
    writeFileSync(env.GO, "");
    expect((await Promise.all(all)).map(({ code }) => code).sort()).toEqual([0, 75, 75, 75]);
    expect(site(root).faults).toEqual([]);
  });
});

describe.skipIf(!CAN_MOUNT)("on a disk", () => {
  test.each([
    ["that fills up", "size=3m", (root: string) => moreTexts(root, 400)],
    [
      "that has no more room for names",
      "size=30m,nr_inodes=260",
      (root: string) => moreTexts(root, 60),
    ],
  ])(
    "%s, the last site stays whole, the fault is named, and with room again the build goes on",
    async (_, options, more) => {
      const root = smallDisk(options);
      writeTexts(root, TEXTS);
      expect((await build(root, [], {})).code).toBe(0);
      const before = site(root);
      more(root);
      const { code, said } = await build(root);
      expect(said).toMatch(
        /Expected to write the site, found a disk that is full; make room on it \(ENOSPC\); it stays as it was\n$/u,
      );
      expect(code).toBe(2);
      expect(site(root)).toEqual(before);
      rmSync(join(root, "content/more"), { recursive: true });
      writeFileSync(
        join(root, "content/z.txt"),
        "LANNOTH, Mar 1, 2021 (SNW) -- There is room again.\n",
      );
      expect((await build(root)).code).toBe(0);
      expect(site(root).faults).toEqual([]);
      expect(site(root).texts).toBe(before.texts + 1);
    },
  );

  test("that can only be read, the site stays and the place is named before any work", async () => {
    const root = smallDisk("size=9m");
    writeTexts(root, TEXTS);
    await build(root);
    const before = site(root);
    spawnSync("mount", ["-o", "remount,ro", root]);
    const { code, said } = await build(root);
    expect(said).toMatch(
      /^`.*` {2}Expected a folder that can be written, found a disk that can only be read \(EROFS\)\n$/u,
    );
    expect(code).toBe(2);
    expect(site(root)).toEqual(before);
  });
});

function writeTexts(root: string, texts: Readonly<Record<string, string>>): void {
  mkdirSync(join(root, "content/more"), { recursive: true });
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(root, path), text);
}

const moreTexts = (root: string, count: number): void =>
  writeTexts(
    root,
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `content/more/${at}.txt`,
        `LANNOTH, Mar ${1 + (at % 28)}, ${1990 + (at % 30)} (SNW) -- Quay number ${at} is closed. ${"It stays so. ".repeat(40)}\n`,
      ]),
    ),
  );

test("with no more than 64 open files a site is built", async () => {
  const root = folder(TEXTS);
  const line = `ulimit -n 64; exec "$0" "$@"`;
  const args = [process.execPath, program, "build", "--content", join(root, "content")];
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", line, ...args, "--out", join(root, "_site")],
    {
      encoding: "utf8",
    },
  );
  expect([status, stderr]).toEqual([0, expect.stringContaining("6 articles")]);
  expect(site(root).faults).toEqual([]);
});

test("texts that are removed, changed, emptied, put in or become folders while a build runs cost only themselves", async () => {
  const root = folder(TEXTS);
  const meddled = await build(root, ["--import", hook("meddle.mjs")], { AT: "a.txt" });
  expect(meddled.code).toBe(0);
  expect(meddled.said).toMatch(/b\.txt {2}unreadable {2}/u);
  expect(meddled.said).toMatch(/d\.txt {2}too-large {2}/u);
  expect(meddled.said).toMatch(/e\.txt {2}empty {2}/u);
  expect(meddled.said).toMatch(/f\.txt {2}(?:unreadable|not-regular) {2}/u);
  expect(site(root)).toMatchObject({ faults: [], texts: 2 });
  const page = readFileSync(join(root, "_site/2021/02/12/index.html"), "utf8");
  expect(page).toContain("The quay opened again");
  expect((await build(root)).code).toBe(0);
  expect(site(root)).toMatchObject({ faults: [], texts: 3 });
});
