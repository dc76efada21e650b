import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { chance } from "../../../bench/chance.ts";
import { bundled, ended, started } from "../../faults/child.ts";
import { folder } from "../../folder.ts";
import { seen } from "./begun.ts";
import { LARGE, published } from "./generation.ts";

/** Runs a program that must succeed. */
function must(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, [...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
}

/** A file system of its own on a file, from which the power can be cut. */
interface Disk {
  readonly root: string;
  /** What was not on the disk by now is gone. */
  cut(): void;
  end(): void;
}

// `EXT4_IOC_SHUTDOWN` with the flag for "do not even write the journal".
const CUT = 'my $flag=pack("L",2);open(F,"<",$ARGV[0])&&ioctl(F,0x8004587d,$flag)||die $!';

function disk(): Disk {
  const place = folder({});
  const [image, root] = [join(place, "image"), join(place, "disk")];
  mkdirSync(root);
  must("truncate", "-s", "24M", image);
  must("mkfs.ext4", "-q", "-F", "-N", "2000", image);
  // The journal is written every ten minutes, or when somebody waits for it.
  const mount = (): void => must("mount", "-o", "loop,commit=600", image, root);
  const unmount = (): void => must("umount", root);
  mount();
  return {
    root,
    cut: () => {
      must("perl", "-e", CUT, root);
      unmount();
      mount();
    },
    end: unmount,
  };
}

/** Whether this machine lets us make such a disk. */
function isPossible(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  const script = `set -e; cd "$(mktemp -d)"; truncate -s 24M i; mkfs.ext4 -q -F i; mkdir d; mount -o loop i d; umount d`;
  return spawnSync("sh", ["-c", script]).status === 0;
}

const POSSIBLE = isPossible();
if (!POSSIBLE) process.stderr.write("No loop device here: the 2 tests of power cuts are skipped\n");

/** On every push; `BACKFILE_CUTS=30` before a release. */
const CUTS = Number(process.env.BACKFILE_CUTS ?? 8);
const OLD = 1;
const NEW = [2, LARGE];

/** A disk with a release on it, and what may be published next. */
async function begun(): Promise<Disk> {
  const made = disk();
  onTestFinished(made.end);
  for (const generation of [0, OLD]) await published(made.root, generation);
  must("sync", "-f", made.root);
  return made;
}

/** When a cut comes: before anything was begun, in the middle, or after the end. */
async function momentOf(cut: number, end: Promise<unknown>, middle: number): Promise<void> {
  if (cut % 3 === 2) await end;
  else if (cut > 0) await setTimeout(middle);
}

describe.skipIf(!POSSIBLE)("when the power goes", () => {
  test(`at any moment of a publication (${CUTS} cuts), the site is the old or the new one, whole; the new one, once it was said to be published`, async () => {
    const program = bundled(folder({}));
    const pick = chance(11);
    const found = new Set<string>();
    for (let cut = 0; cut < CUTS; cut += 1) {
      const next = NEW[cut % 2] ?? 0;
      const { root, cut: cutPower } = await begun();
      const child = started([program, root, String(next), "exchange"]);
      const closed = once(child, "close");
      await momentOf(cut, closed, pick() * 500);
      const isPublished = child.exitCode === 0;
      child.kill("SIGKILL");
      await closed;
      cutPower();
      const what = seen(root, next);
      found.add(what);
      expect(isPublished ? ["new"] : ["old", "new"], `cut ${cut}`).toContain(what);
      await published(root, next);
      expect(seen(root, next), `after cut ${cut}`).toBe("new");
    }
    expect([...found].sort()).toEqual(["new", "old"]);
  }, 300_000);

  test("a program that waits for no disk loses what it published, which shows that the cuts are real", async () => {
    const program = bundled(folder({}));
    const { root, cut } = await begun();
    const hook = fileURLToPath(new URL("../../faults/no-flush.mjs", import.meta.url));
    expect((await ended(["--import", hook, program, root, String(OLD + 1), "exchange"])).code).toBe(
      0,
    );
    expect(seen(root, OLD + 1)).toBe("new");
    cut();
    expect(seen(root, OLD + 1)).not.toBe("new");
  }, 60_000);
});
