import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chance } from "../../bench/chance.ts";
import { type Verified, verify } from "../../src/publish/release/verify.ts";
import { lastingFolder } from "../folder.ts";
import { layContent } from "./archive.ts";
import { ended, started } from "./child.ts";
import { compiled } from "./compiled.ts";

/** On every push; `BACKFILE_KILLS=100` before a release. */
const KILLS = Number(process.env.BACKFILE_KILLS ?? 20);
const SEED = Number(process.env.BACKFILE_SEED ?? 7);

let folder = "";
let root = "";
let program = "";
beforeAll(() => {
  folder = lastingFolder({});
  program = compiled(join(folder, "program"));
  root = join(folder, "archive");
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ARGS = (): readonly string[] => [
  program,
  ...["build", "--content", join(root, "content"), "--out", join(root, "_site"), "--quiet"],
];

const site = (): Verified => verify(join(root, "_site"));

async function whole(which: 0 | 1): Promise<string> {
  layContent(root, which);
  expect((await ended(ARGS())).code).toBe(0);
  expect(site().faults).toEqual([]);
  return site().release ?? "";
}

/** Starts a build and kills it after some milliseconds; false where it had ended by then. */
async function killedAfter(milliseconds: number): Promise<boolean> {
  const child = started(ARGS());
  const closed = once(child, "close");
  await setTimeout(milliseconds);
  child.kill("SIGKILL");
  const [, signal] = await closed;
  return signal === "SIGKILL";
}

test(`after each of ${KILLS} builds that were killed at random, the site is the old or the new one, whole, and the next build needs no help (seed ${SEED})`, async () => {
  const start = performance.now();
  const releases = [await whole(0), await whole(1)];
  const aBuild = (performance.now() - start) / 2;
  const pick = chance(SEED);
  let killed = 0;
  for (let run = 0; run < KILLS; run += 1) {
    layContent(root, run % 2 === 0 ? 0 : 1);
    if (await killedAfter(pick() * aBuild * 1.1)) killed += 1;
    expect(site().faults, `run ${run}`).toEqual([]);
    expect(releases, `run ${run}`).toContain(site().release);
    if (run % 5 === 4) expect(await whole(run % 2 === 0 ? 0 : 1)).toBe(releases[run % 2]);
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
  process.stderr.write(`${killed} of ${KILLS} builds were killed before they ended\n`);
}, 3_600_000);
