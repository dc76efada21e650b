import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { alone } from "../../../src/publish/release/alone.ts";
import { discard } from "../../../src/publish/release/discard.ts";
import { type Manifest, printManifest, sha256Of } from "../../../src/publish/release/manifest.ts";
import { type Draft, draftOf } from "../../../src/publish/release/piece.ts";
import type { Way } from "../../../src/publish/release/put-in-place.ts";
import { recover } from "../../../src/publish/release/recover.ts";
import { type Released, release } from "../../../src/publish/release/release.ts";
import { type SiteFolder, siteFolder } from "../../../src/publish/site-folder.ts";

/** The first version that has hundreds of files. */
export const LARGE = 50;

/** A small site that stands for one version of a real one: some files stay, some change, some come, some go. */
export function filesOf(generation: number): ReadonlyMap<string, string> {
  const kept = Array.from({ length: 6 }, (_, at) => `kept/${at % 3}/page-${at}.html`);
  const changed = ["index.html", "2021/index.html"];
  const own = ["a.txt", "b/d/e.txt"].map((name) => `only/${generation}/${name}`);
  const many = Array.from({ length: generation < LARGE ? 0 : 300 }, (_, at) => `many/${at}.html`);
  return new Map([
    ...kept.map((path) => [path, `a page that stays: ${path}\n`] as const),
    ...[...changed, ...own, ...many].map(
      (path) => [path, `${path} of release ${generation}\n`] as const,
    ),
  ]);
}

/** The first version from which a text was taken down. */
export const TAKEN_DOWN = 100;

/** The source texts of a version. */
const textsOf = (generation: number): Manifest["texts"] =>
  new Map(
    (generation < TAKEN_DOWN ? ["goes.txt", "stays.txt"] : ["stays.txt"]).map((name) => [
      name,
      sha256Of(name),
    ]),
  );

/** The number that a version must have, wherever and however it was published. */
export const numberOf = (generation: number): string =>
  printManifest({
    files: new Map([...filesOf(generation)].map(([path, text]) => [path, sha256Of(text)])),
    texts: textsOf(generation),
  }).release;

/** Draws a version where `publish` would have it. */
export function drawn({ stage }: SiteFolder, generation: number): Draft {
  for (const [path, text] of filesOf(generation)) {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    writeFileSync(join(stage, path), text);
  }
  const files = [...filesOf(generation)].map(([path, text]) => ({ path, sha256: sha256Of(text) }));
  return draftOf(stage, files, textsOf(generation));
}

/** Where a site below a folder is published. */
export const siteBelow = (root: string): SiteFolder =>
  siteFolder(join(root, "_site"), join(root, "content"));

/** Publishes a version as `publish` does it, without drawing pages. */
export function published(
  root: string,
  generation: number,
  way: Partial<Way> = {},
): Promise<Released> {
  const folder = siteBelow(root);
  return alone(folder, async (lock) => {
    recover(folder);
    const released = release(drawn(folder, generation), folder, lock, way);
    discard(folder.stage, folder);
    return released;
  });
}
