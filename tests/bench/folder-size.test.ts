import { describe, expect, test } from "vitest";
import { changed, folderSize, snapshot } from "../../bench/folder-size.ts";
import { folder } from "../folder.ts";

describe("what a folder weighs", () => {
  test("all files count, and only text is sent smaller", () => {
    const text = "ferry ".repeat(1_000);
    const size = folderSize(folder({ "a/b.js": text, "c.pf_index": text }));
    expect(size).toMatchObject({ files: 2, bytes: 12_000, largestBytes: 6_000 });
    expect(size.sentBytes).toBeGreaterThan(6_000);
    expect(size.sentBytes).toBeLessThan(6_200);
  });

  test.each([
    ["the same", { a: "1", b: "2" }, 0],
    ["one more", { a: "1", b: "2", c: "3" }, 1],
    ["one gone", { a: "1" }, 1],
    ["one other", { a: "1", b: "3" }, 1],
    ["one renamed", { a: "1", d: "2" }, 2],
  ])("%s: so many files are not as they were", (_, after, count) => {
    const before = snapshot(folder({ a: "1", b: "2" }));
    expect(changed(before, snapshot(folder(after)))).toBe(count);
  });
});
