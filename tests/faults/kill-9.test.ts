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

/** A build from end to end: the release that it made, and how long it took. */
async function whole(which: 0 | 1): Promise<{ readonly release: string; readonly took: number }> {
  layContent(root, which);
  const start = performance.now();
  expect((await ended(ARGS())).code).toBe(0);
  const took = performance.now() - start;
  expect(site().faults).toEqual([]);
  return { release: site().release ?? "", took };
}

/** Starts a build and kills it after some milliseconds; how long it took where it had ended by then. */
async function killedAfter(milliseconds: number): Promise<number | null> {
  const child = started(ARGS());
  const start = performance.now();
  const closed = once(child, "close").then(([, signal]) =>
    signal === "SIGKILL" ? null : performance.now() - start,
  );
  await setTimeout(milliseconds);
  child.kill("SIGKILL");
  return closed;
}

test(`after each of ${KILLS} builds that were killed at random, the site is the old or the new one, whole, and the next build needs no help (seed ${SEED})`, async () => {
  const first = await whole(0);
  const second = await whole(1);
  const releases = [first.release, second.release];
  const pick = chance(SEED);
  // The machine may have more or less to do as the test goes on: the newest build that ended tells how long one takes.
  let aBuild = second.took;
  let killed = 0;
  for (let run = 0; run < KILLS; run += 1) {
    layContent(root, run % 2 === 0 ? 0 : 1);
    const took = await killedAfter(pick() * aBuild);
    if (took === null) killed += 1;
    else aBuild = took;
    expect(site().faults, `run ${run}`).toEqual([]);
    expect(releases, `run ${run}`).toContain(site().release);
    if (run % 5 === 4) {
      const next = await whole(run % 2 === 0 ? 0 : 1);
      expect(next.release).toBe(releases[run % 2]);
      aBuild = next.took;
    }
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
  process.stderr.write(`${killed} of ${KILLS} builds were killed before they ended\n`);
}, 3_600_000);
