import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Holder, thisHolder } from "../../../src/publish/release/holder.ts";
import { takeLock } from "../../../src/publish/release/lock.ts";
import { BusyError, UserError } from "../../../src/user-error.ts";
import { bundled, type Ended, ended } from "../../faults/child.ts";
import { folder } from "../../folder.ts";
import { published, siteBelow } from "./generation.ts";

/** The number of a process that has ended. */
const dead = (): number => spawnSync("true").pid;

/** A work folder in which somebody holds the lock. */
function heldBy(holder: Partial<Holder>): string {
  const work = folder({});
  writeFileSync(join(work, "lock"), JSON.stringify({ ...thisHolder(), ...holder }));
  return work;
}

describe("a lock", () => {
  test("keeps others out while it is held, and lets them in when it is free", () => {
    const work = join(folder({}), "not/yet/there");
    const lock = takeLock(work);
    expect(() => takeLock(work)).toThrow(BusyError);
    expect(lock.isMine()).toBe(true);
    lock.free();
    expect(readdirSync(work)).toEqual([]);
    takeLock(work).free();
  });

  test.each<readonly [string, Partial<Holder>]>([
    ["a process that has ended", { pid: dead() }],
    ["a process whose number another has now", { started: "1" }],
    ["a process from before the machine was started anew", { boot: "another" }],
  ])("of %s is taken over at once", (_, holder) => {
    const work = heldBy(holder);
    const lock = takeLock(work);
    expect(lock.isMine()).toBe(true);
    expect(readdirSync(work)).toEqual(["lock"]);
  });

  test("that cannot be read is taken over", () => {
    const work = folder({ lock: "" });
    expect(takeLock(work).isMine()).toBe(true);
  });

  test("of another machine is never taken over, and the way out is told", () => {
    const work = heldBy({ host: `not-${hostname()}`, pid: dead() });
    expect(() => takeLock(work)).toThrow(/on the machine `not-.*where it runs no more, delete `/u);
    expect(() => takeLock(work)).toThrow(BusyError);
  });

  test("that was taken away is seen to be lost, and is not taken from its new holder", () => {
    const work = folder({});
    const lock = takeLock(work);
    writeFileSync(join(work, "lock"), JSON.stringify({ ...thisHolder(), pid: 1 }));
    const before = readFileSync(join(work, "lock"), "utf8");
    expect(lock.isMine()).toBe(false);
    lock.free();
    expect(readFileSync(join(work, "lock"), "utf8")).toBe(before);
  });

  test("leaves nothing behind of processes that died while they took it", () => {
    const [one, other] = [dead(), dead()];
    const holder = JSON.stringify({ ...thisHolder(), pid: one });
    const work = folder({ [`lock.${one}`]: holder, [`lock.dead.${other}`]: "" });
    takeLock(work);
    expect(readdirSync(work)).toEqual(["lock"]);
  });

  test("in a place that cannot be written is a fault that a person can mend", () => {
    const root = folder({ "a-file": "x" });
    expect(() => takeLock(join(root, "a-file/work"))).toThrow(UserError);
    expect(() => takeLock(join(root, "a-file/work"))).not.toThrow(BusyError);
  });
});

describe("of eight publications that start together", () => {
  test.each<readonly [string, Partial<Holder> | null]>([
    ["no lock", null],
    ["the lock of a dead process", { pid: dead() }],
    ["the lock of a process whose number is used again", { started: "1" }],
  ])("over %s, each is done alone or refused", async (_, holder) => {
    const root = folder({});
    const program = bundled(root);
    await published(root, 0);
    const lock = join(siteBelow(root).work, "lock");
    mkdirSync(dirname(lock), { recursive: true });
    if (holder) writeFileSync(lock, JSON.stringify({ ...thisHolder(), ...holder }));
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => ended([program, root, String(at + 1), "exchange"])),
    );
    const refused = all.filter(isRefused);
    expect(all.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    expect(all.filter(({ code }) => code === 0).length + refused.length).toBe(8);
    await published(root, 9);
  });
});

const isRefused = ({ code, said }: Ended): boolean =>
  code === 1 && /BusyError.*a build of this site that is running/u.test(said);
