import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundled, callsOf, ended, forAll, killedBefore } from "../../faults/child.ts";
import { begun, copyOf, seen } from "./begun.ts";
import { TAKEN_DOWN } from "./generation.ts";

describe.for([
  ["exchange", 2, 1000, 1, ["old", "new"], ["idle", "listings"]],
  // All but the last steps are the same.
  ["renames", 2, 50, 1, ["old", "new", "none"], ["idle", "listings"]],
  // The last release must not be kept.
  ["exchange", TAKEN_DOWN, 96, 3, ["old", "new"], ["listings"]],
] as const)("by %s release %d", ([way, next, last, step, allowed, left]) => {
  test("killed before any call that changes the disk, the site is the old or the new one, whole, and the next build ends the work", async () => {
    const root = await begun();
    const program = bundled(root);
    const again = (place: string): readonly string[] => [program, place, String(next), way];
    const calls = await callsOf(again(copyOf(root, "counted")), root);
    expect(calls).toBeGreaterThan(60);
    const found = new Set<string>();
    await forAll(
      Array.from({ length: Math.min(calls, last) / step }, (_, at) => calls - at * step),
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
