import { cpSync, mkdirSync, readdirSync, rmSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verify } from "../../src/publish/release/verify.ts";
import { filesIn } from "../built.ts";
import { lastingFolder } from "../folder.ts";
import { ended, forAll } from "./child.ts";
import { compiled } from "./compiled.ts";

/** Time zones, and how many minutes each was behind UTC when 1970 began. */
const ZONES = [
  ["UTC", 0],
  ["Pacific/Kiritimati", 640],
  ["America/Adak", 660],
  ["Asia/Kolkata", -330],
] as const;
/** Locales, and what ICU makes of each: `C` is nobody's. */
const LOCALES = [
  ["C", "en-US"],
  ["tr_TR.UTF-8", "tr-TR"],
  ["sv_SE.UTF-8", "sv-SE"],
] as const;

/** Two places for the texts and the site of an archive, below a folder. */
const PLACES = [
  ["content", "_site"],
  ["deep/er/Ferry & Quay é", "deep/er/out/public"],
] as const;

/** The sample archive with all that steers it, and every text of tests/sites with nothing that does. */
const ARCHIVES: Readonly<Record<string, (content: string) => void>> = {
  sample: (content) => cpSync("content", content, { recursive: true }),
  texts: (content) => {
    for (const name of readdirSync("tests/sites"))
      cpSync(join("tests/sites", name, "content"), join(content, name), {
        recursive: true,
        filter: (path) => !/\.(?:yml|tsv|csv)$/u.test(path),
      });
  },
};

const SHUFFLE = fileURLToPath(new URL("shuffle.mjs", import.meta.url));
const BUILDS = fileURLToPath(new URL("builds.mjs", import.meta.url));

let place = "";
let program = "";
beforeAll(() => {
  place = lastingFolder({});
  program = compiled(join(place, "program"));
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Lays an archive below a folder, at one of the two places, and gives the paths of its texts and its site. */
function laid(name: string, root: string, at: number): readonly [content: string, site: string] {
  const [content, site] = PLACES[at % 2 === 0 ? 0 : 1].map((path) => join(root, name, path));
  if (content === undefined || site === undefined) throw new Error("no place");
  mkdirSync(dirname(site), { recursive: true });
  ARCHIVES[name]?.(content);
  return [content, site];
}

type Paths = ReturnType<typeof laid>;

/** Builds archives, one after the other in one process, and gives what it said last. */
async function build(archives: readonly Paths[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const builds = archives.map(([content, site]) => ["--content", content, "--out", site]);
  const args = ["--import", SHUFFLE, BUILDS, program];
  const variables = { SHUFFLE: "1", ...env, BUILDS: JSON.stringify(builds) };
  const { code, said } = await ended(args, variables);
  expect(code, said).toBe(0);
  return said.slice(said.lastIndexOf("\n") + 1);
}

/** The number of a release that is whole. */
function releaseOf([, site]: Paths): string {
  const { release, faults, texts } = verify(site);
  expect(faults).toEqual([]);
  expect(texts).toBeGreaterThan(20);
  return release ?? "none";
}

/** Gives every text a time of its own. */
function touch([content]: Paths, seed: number): void {
  for (const [at, file] of filesIn(content).entries())
    utimesSync(join(content, file), (at + 1) * seed * 10_000, at * seed * 10_000);
}

test("an archive is the same bytes in every time zone, under every locale, in every folder, on every day, whatever times its files have and in whatever order the disk lists them", async () => {
  const runs = ZONES.flatMap(([zone, behind], east) =>
    LOCALES.map(([locale, icu], south) => ({ zone, behind, locale, icu, at: east + south })),
  );
  const orders = new Set<string>();
  const releases = new Set<string>();
  await forAll([...runs.entries()], async ([number, { zone, behind, locale, icu, at }]) => {
    const root = join(place, String(number));
    const archives = [laid("sample", root, at), laid("texts", root, at + 1)];
    for (const paths of archives) touch(paths, number);
    const day = { SOURCE_DATE_EPOCH: String(number * 100_000_000) };
    const env = { TZ: zone, LC_ALL: locale, LANG: locale, SHUFFLE: String(number + 1), ...day };
    const [hadLocale, hadZone, order = ""] = (await build(archives, env)).split("\t");
    expect([hadLocale, hadZone]).toEqual([icu, String(behind)]);
    orders.add(order);
    releases.add(archives.map(releaseOf).join(" "));
    rmSync(root, { recursive: true, force: true });
  });
  expect(orders.size).toBe(runs.length);
  expect([...releases]).toHaveLength(1);
}, 600_000);

test("what an earlier build left makes no difference: its site and its work folder, or one of them", async () => {
  const paths = laid("texts", join(place, "again"), 0);
  const [, site] = paths;
  await build([paths]);
  const release = releaseOf(paths);
  const left = {
    both: null,
    "its site": join(dirname(site), ".backfile"),
    "its work folder": site,
  };
  for (const [name, gone] of Object.entries(left)) {
    if (gone !== null) rmSync(gone, { recursive: true });
    await build([paths]);
    expect(releaseOf(paths), name).toBe(release);
  }
}, 600_000);
