import { expect, test } from "vitest";
import { bundled, callsOf, ended, forAll, type Refusal, refusedFrom } from "../../faults/child.ts";
import { begun, copyOf, seen } from "./begun.ts";

const NEXT = 2;

test.each<readonly [string, Refusal]>([
  ["is full", "ENOSPC"],
  ["can only be read", "EROFS"],
])(
  "where the disk %s from any call on, the site is the old or the new one, whole, and the next build succeeds",
  async (_, refusal) => {
    const root = await begun();
    const program = bundled(root);
    const again = (place: string): readonly string[] => [program, place, String(NEXT), "exchange"];
    const calls = await callsOf(again(copyOf(root, "counted")), root);
    const found = new Set<string>();
    // Every third call: whether a file or the folder before it is refused is the same to what follows.
    const tried = Array.from({ length: calls }, (_, at) => at + 1).filter((call) => call % 3 === 0);
    await forAll(tried, async (call) => {
      const place = copyOf(root, `${refusal}-${call}`);
      await refusedFrom(call, refusal, again(place));
      found.add(seen(place, NEXT));
      expect(["old", "new"], `refused from call ${call}`).toContain(seen(place, NEXT));
      expect(await ended(again(place))).toEqual({ code: 0, signal: null, said: "" });
      expect(seen(place, NEXT), `call ${call}`).toBe("new");
    });
    expect(found).toContain("old");
  },
  300_000,
);
