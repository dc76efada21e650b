import { spawnSync } from "node:child_process";
import { hash } from "node:crypto";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verify } from "../../src/publish/release/verify.ts";
import { built, filesIn } from "../built.ts";
import { eventually } from "../cli/eventually.ts";
import { folder, lastingFolder } from "../folder.ts";

const FIRE =
  "A fire broke out in the engine room of the ferry Sandmarten near Corrow Point. The skipper, Ewan Tressick, steered the burning vessel onto the shingle at Pellan, and all forty passengers waded ashore. The engine had been overhauled in Kerrick in spring, and the fuel line was new.";
const LINE =
  "The fuel line of the Sandmarten, fitted at Kerrick in spring, is being examined after the fire in the engine room. All forty passengers waded ashore on the shingle at Pellan, below Corrow Point, where Ewan Tressick had steered the ferry.";

/** A name for which a text is the last of its box, however short it is. */
function lastOfItsBox(): string {
  const name = (at: number): string => `content/b/${at}.txt`;
  const chanceOf = (at: number): number =>
    Number.parseInt(hash("sha1", `b/${at}.txt`).slice(0, 8), 16);
  let at = 0;
  while (chanceOf(at) > 2 ** 32 / 1024) at += 1;
  return name(at);
}

const text = (day: number, source: string, words: string): string =>
  `Headline of ${source} on the ${day}th\nPublished: ${day} May 2021\nSource: ${source}\n\n${words}\n`;

const TEXTS: Readonly<Record<string, string>> = {
  "content/archive.yml": "title: The Shingle Papers\nstories: true\nsearch: true\n",
  "content/a/fire.txt": text(4, "Lannoth Tidings", FIRE),
  [lastOfItsBox()]: text(5, "Ostavel Courier", LINE),
  "content/c/reprint.txt": text(5, "Tarrow Post", FIRE),
  ...Object.fromEntries(
    [..."defghijkl"].map((name, at) => [
      `content/${name}/quay.txt`,
      text(6 + at, "Lannoth Tidings", `The quay of ${name}-town was opened ${at + 2} times.`),
    ]),
  ),
};
/** The text that is edited, and its other words. */
const EDITED = "content/a/fire.txt";
const OTHER = text(4, "Lannoth Tidings", `${FIRE} Nobody was hurt at Wqophen.`);

const WORK = ".backfile/_site";

/** The archive, which all builds share: a copy would be other files, and all of them read again. */
let begun = "";
/** What a build from nothing makes of the texts as they are, and as they are edited. */
const release = { asItWas: "", edited: "" };

const put = (words = ""): void => writeFileSync(join(begun, EDITED), words);
const isSettled = (path: string): boolean =>
  Date.now() - statSync(join(begun, path)).ctimeMs > 2100;

beforeAll(async () => {
  begun = lastingFolder(TEXTS);
  put(OTHER);
  release.edited = await releaseOf(begun, "other");
  put(TEXTS[EDITED]);
  await eventually("texts that did not change a moment ago", () => isSettled(EDITED));
  release.asItWas = await releaseOf(begun, "_site");
}, 60_000);
afterAll(() => rmSync(begun, { recursive: true, force: true }));

/** Builds the site, and says what it is. */
async function releaseOf(root: string, name = "_site"): Promise<string> {
  const site = join(root, name);
  await built(join(begun, "content"), site);
  const { faults, release } = verify(site);
  expect(faults).toEqual([]);
  return release ?? "";
}

/** The site and its work folder once more, with times and links as they are. */
function copied(): string {
  const root = folder({});
  spawnSync("cp", ["-a", join(begun, "_site"), join(begun, ".backfile"), root]);
  return root;
}

type Pick = (files: readonly string[]) => readonly string[];
const first =
  (shape: RegExp): Pick =>
  (files) =>
    files.filter((file) => shape.test(file)).slice(0, 1);
const last =
  (shape: RegExp): Pick =>
  (files) =>
    files.filter((file) => shape.test(file)).slice(-1);

/** What may be harmed of the work folder, the trees left out: each file that is read as a whole, and one block of each kind. */
const THINGS: Readonly<Record<string, Pick>> = {
  "the first box": first(/^stacks\//u),
  "the last box": last(/^stacks\//u),
  "what is known of stories": first(/^stories$/u),
  "what is known of pages": first(/^pages$/u),
  "the state of the search": first(/^search\/state$/u),
  "the hashes of the search": first(/^search\/hashes$/u),
  "the index of the search": first(/^search\/index\.js$/u),
  "its names": first(/^search\/names\.js$/u),
  "its words": first(/^search\/words\//u),
  "its articles": first(/^search\/articles\//u),
  "its leads": first(/^search\/leads\//u),
  "its filters": first(/^search\/filters\//u),
  "its texts": first(/^search\/texts\//u),
  "every box, and what is known of pages,": (files) =>
    files.filter((file) => /^(?:stacks\/|pages$)/u.test(file)),
  "every file beside the trees": (files) =>
    files.filter((file) => !/^(?:idle|listings)\//u.test(file)),
};

const flipped =
  (share: number) =>
  (file: string): void => {
    const bytes = readFileSync(file);
    const at = Math.floor(share * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    anew(file, bytes);
  };

/** A file that the site may share keeps what it has. */
function anew(file: string, bytes: string | Uint8Array): void {
  rmSync(file);
  writeFileSync(file, bytes);
}

const HARM: Readonly<Record<string, (file: string) => void>> = {
  deleted: (file) => rmSync(file),
  emptied: (file) => anew(file, ""),
  "changed in its middle": flipped(1 / 2),
  "changed near its beginning": flipped(1 / 50),
  "changed near its end": flipped(49 / 50),
};

/** Harm to a box may hit its head or a record; blocks are many, and all alike. */
const isTried = (thing: string, harm: string): boolean =>
  / box/u.test(thing) ||
  !(harm.includes(" near ") || (thing.startsWith("its ") && harm === "emptied"));

const CASES = Object.keys(THINGS).flatMap((thing) =>
  Object.keys(HARM)
    .filter((harm) => isTried(thing, harm))
    .map((harm) => [thing, harm] as const),
);

/** The site and its work folder, harmed. */
function harmed(thing: string, harm: string): string {
  const root = copied();
  const files = THINGS[thing]?.(filesIn(join(root, WORK))) ?? [];
  expect(files).not.toEqual([]);
  for (const file of files) HARM[harm]?.(join(root, WORK, file));
  return root;
}

test("the archive has stories, a search and several boxes", () => {
  const files = filesIn(begun);
  expect(files.filter((file) => /^_site\/stories\/headline/u.test(file))).toHaveLength(1);
  expect(files.filter((file) => /^\.backfile\/_site\/stacks\//u.test(file)).length).toBeGreaterThan(
    1,
  );
  expect(release.edited).not.toBe(release.asItWas);
});

test("a build of what was built writes no file of the site and of the stacks anew", async () => {
  const root = copied();
  const inodes = (): readonly number[] =>
    filesIn(root)
      .filter((file) => /^(?:_site|\.backfile\/_site\/stacks)\//u.test(file))
      .map((file) => statSync(join(root, file)).ino);
  const before = inodes();
  expect(await releaseOf(root)).toBe(release.asItWas);
  expect(inodes()).toEqual(before);
});

describe("where nothing else changed, the next site is that of a build from nothing when", () => {
  test.each(CASES)("%s was %s", async (thing, harm) => {
    expect(await releaseOf(harmed(thing, harm))).toBe(release.asItWas);
  });
});

describe("where the site is gone, the next one is that of a build from nothing when", () => {
  test.each([
    ["the index of the search", "changed in its middle"],
    ["its words", "changed in its middle"],
    ["its articles", "emptied"],
    ["every box, and what is known of pages,", "changed near its end"],
    ["every file beside the trees", "changed in its middle"],
  ])("%s was %s", async (thing, harm) => {
    const root = harmed(thing, harm);
    rmSync(join(root, "_site"), { recursive: true });
    expect(await releaseOf(root)).toBe(release.asItWas);
  });
});

describe("where a text was edited, the next site is that of a build from nothing when", () => {
  beforeAll(() => put(OTHER));

  test.each(CASES)("%s was %s", async (thing, harm) => {
    expect(await releaseOf(harmed(thing, harm))).toBe(release.edited);
  });
});
