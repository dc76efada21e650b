import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chance, oneOf } from "../../bench/chance.ts";
import { verify } from "../../src/publish/release/verify.ts";
import { built, filesIn } from "../built.ts";
import { folder, lastingFolder } from "../folder.ts";

/** The work folder of a site, in which everything may be lost or damaged. */
const WORK = ".backfile/_site";

let begun = "";
let clean = "";
beforeAll(async () => {
  begun = lastingFolder({});
  cpSync("tests/sites/small/content", join(begun, "content"), { recursive: true });
  for (const name of ["closed", "opened"]) {
    writeFileSync(join(begun, `content/${name}.txt`), `The port ${name}.`);
    await built(join(begun, "content"), join(begun, "_site"));
  }
  const content = join(begun, "other");
  cpSync(join(begun, "content"), content, { recursive: true });
  addText(content);
  clean = join(begun, "clean");
  await built(content, clean);
}, 60_000);
afterAll(() => rmSync(begun, { recursive: true, force: true }));

const addText = (content: string): void =>
  writeFileSync(join(content, "new.txt"), "OSTAVEL, Feb 11, 2021 (SNW) -- A quay was opened.\n");

const pick = chance(5);

/** The files of the work folder whose path is so. */
const some = (root: string, shape: RegExp): readonly string[] =>
  filesIn(join(root, WORK))
    .filter((file) => shape.test(file))
    .map((file) => join(root, WORK, file));

function flipIn(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(pick() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(pick() * 8));
  // Written anew, so that the site, which may share the file, keeps its own.
  rmSync(file);
  writeFileSync(file, bytes);
}

function exchanged(one: string, other: string): void {
  renameSync(one, `${one}.x`);
  renameSync(other, one);
  renameSync(`${one}.x`, other);
}

const HARM: Readonly<Record<string, (root: string) => void>> = {
  "a byte of the search's state is another": (root) =>
    some(root, /^search\/state$/u).forEach(flipIn),
  "a byte of every block of the search is another": (root) =>
    some(root, /^search\/.*\.js$/u).forEach(flipIn),
  "a byte of one block is another": (root) => flipIn(oneOf(pick, some(root, /^search\/words/u))),
  "two blocks have each other's place": (root) => {
    const [one = "", other = ""] = some(root, /^search\/(?:leads|words)/u);
    exchanged(one, other);
  },
  "a block is cut off": (root) => truncateSync(oneOf(pick, some(root, /^search\/articles/u)), 20),
  "a byte of what is known of the trees is another": (root) =>
    some(root, /^listings/u).forEach(flipIn),
  "what is known of the trees is gone": (root) =>
    rmSync(join(root, WORK, "listings"), { recursive: true }),
  "a byte of every page of the last release is another": (root) =>
    some(root, /^idle.*html$/u).forEach(flipIn),
  "two pages of the last release have each other's place": (root) => {
    const [one = "", other = ""] = some(root, /^idle.*html$/u);
    exchanged(one, other);
  },
  "its marker is damaged": (root) => some(root, /^idle\/\.backfile-site$/u).forEach(flipIn),
  "all of it is gone": (root) => rmSync(join(root, ".backfile"), { recursive: true }),
};

describe("where of the work folder", () => {
  test.each(Object.entries(HARM))(
    "%s, the next site is that of a build from nothing, byte for byte",
    async (_, harm) => {
      const root = folder({});
      // With times and links as they are.
      spawnSync("cp", ["-a", `${begun}/.`, root]);
      harm(root);
      addText(join(root, "content"));
      const site = join(root, "_site");
      await built(join(root, "content"), site);
      expect(verify(site).faults).toEqual([]);
      expect(verify(site).release).toBe(verify(clean).release);
    },
  );
});
