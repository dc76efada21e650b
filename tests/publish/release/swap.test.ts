import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { HELPERS, swap } from "../../../src/publish/release/swap.ts";
import { folder } from "../../folder.ts";

/** Two folders whose names are as hard as a shell's worst. */
function two(): readonly [string, string] {
  const root = folder({ "one 'x' $(y)/a": "1", "-другой\n/a": "2" });
  return [join(root, "one 'x' $(y)"), join(root, "-другой\n")];
}

const heldIn = (path: string): string => readFileSync(join(path, "a"), "utf8");

test("two folders exchange their names, whatever these are", () => {
  const [one, other] = two();
  expect([heldIn(one), heldIn(other)]).toEqual(["1", "2"]);
  expect(swap(one, other)).toBe(true);
  expect([heldIn(one), heldIn(other)]).toEqual(["2", "1"]);
});

test.each(HELPERS.map((helper) => [helper.program, helper] as const))(
  "%s exchanges them, or leaves them as they are and says so",
  (_, helper) => {
    const [one, other] = two();
    const before = [statSync(one).ino, statSync(other).ino];
    const done = swap(one, other, [helper]);
    const after = [statSync(one).ino, statSync(other).ino];
    expect(after).toEqual(done ? [...before].reverse() : before);
  },
);

test("a helper that does nothing and calls it done is not believed", () => {
  const [one, other] = two();
  expect(swap(one, other, [{ program: "true", args: [] }])).toBe(false);
  expect(swap(one, other, [{ program: "not-there", args: [] }])).toBe(false);
});
