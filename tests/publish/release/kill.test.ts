import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { verify } from "../../../src/publish/release/verify.ts";
import { folder } from "../../folder.ts";
import { bundled, callsOf, ended, forAll, killedBefore } from "./child.ts";
import { numberOf, published, TAKEN_DOWN } from "./generation.ts";

const OLD = 1;

/** What whoever looks at the site finds: a release as it was published, or something that must not be. */
function seen(root: string, next: number): "old" | "new" | "none" | "mixture" {
  const site = join(root, "_site");
  if (!existsSync(site)) return "none";
  const { release, faults } = verify(site);
  if (faults.length > 0) return "mixture";
  if (release === numberOf(OLD)) return "old";
  return release === numberOf(next) ? "new" : "mixture";
}

/** A folder in which three releases were published. A copy of it has the same times and links. */
async function begun(): Promise<string> {
  const root = folder({});
  mkdirSync(join(root, "begun"));
  for (const generation of [7, 0, OLD]) await published(join(root, "begun"), generation);
  return root;
}

function copyOf(root: string, name: string): string {
  spawnSync("cp", ["-a", join(root, "begun"), join(root, name)]);
  return join(root, name);
}

describe.for([
  ["exchange", 2, Number.POSITIVE_INFINITY, ["old", "new"], ["idle", "listings"]],
  // All but the last steps are the same.
  ["renames", 2, 50, ["old", "new", "none"], ["idle", "listings"]],
  // The last release must not be kept.
  ["exchange", TAKEN_DOWN, 50, ["old", "new"], ["listings"]],
] as const)("by %s release %d", ([way, next, last, allowed, left]) => {
  test("killed before any call that changes the disk, the site is the old or the new one, whole, and the next build ends the work", async () => {
    const root = await begun();
    const program = bundled(root);
    const again = (place: string): readonly string[] => [program, place, String(next), way];
    const calls = await callsOf(again(copyOf(root, "counted")), root);
    expect(calls).toBeGreaterThan(60);
    const found = new Set<string>();
    await forAll(
      Array.from({ length: Math.min(calls, last) }, (_, at) => calls - at),
      async (call) => {
        const place = copyOf(root, `call-${call}`);
        expect((await killedBefore(call, again(place))).signal).toBe("SIGKILL");
        found.add(seen(place, next));
        expect(allowed, `killed before call ${call}`).toContain(seen(place, next));
        // The recovery may be killed as well.
        if (call % 3 === 0) await killedBefore(1 + (call % 17), again(place));
        expect(allowed, `killed twice, first before call ${call}`).toContain(seen(place, next));
        expect(await ended(again(place))).toEqual({ code: 0, signal: null, said: "" });
        expect(seen(place, next), `call ${call}`).toBe("new");
        expect(readdirSync(join(place, ".backfile/_site")).sort(), `call ${call}`).toEqual(left);
      },
    );
    expect([...found].sort()).toEqual([...allowed].sort());
  }, 600_000);
});
