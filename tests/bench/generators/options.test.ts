import { describe, expect, test } from "vitest";
import { chosen } from "../../../bench/generators/chosen.ts";
import { optionsOf } from "../../../bench/generators/options.ts";

const DEFAULTS = {
  ...{ sizes: [1000, 10000], only: null, runs: 1, folder: null, seed: 1 },
  ...{ heap: null, output: "table" },
};

describe("the options of npm run bench", () => {
  test.each([
    ["", {}],
    ["--articles 500,50000", { sizes: [500, 50000] }],
    ["--only backfile,hugo", { only: ["backfile", "hugo"] }],
    ["--runs 3 --seed 7 --json", { runs: 3, seed: 7, output: "json" }],
    ["--folder /dev/shm --markdown", { folder: "/dev/shm", output: "markdown" }],
    ["--articles 100000 --heap 1024", { sizes: [10000, 100000], heap: 1024 }],
    ["--articles 10000 --heap 512", { sizes: [10000], heap: 512 }],
  ])("%j is understood", (typed, changes) => {
    const args = typed.split(" ").filter((word) => word !== "");
    expect(optionsOf(args)).toEqual({ ...DEFAULTS, ...changes });
  });

  test("help is no option among others", () => {
    expect(optionsOf(["--articles", "9", "--help"])).toBeNull();
  });

  test.each([
    ["--articles 0", /--articles .* found "0"/u],
    ["--runs none", /--runs .* found "none"/u],
    ["--heap 0", /--heap .* found "0"/u],
    ["--only jekyll", /Expected hugo, eleventy, backfile, found "jekyll"/u],
    ["--only hugo,", /found ""/u],
    ["--index-only", /--index-only/u],
  ])("%j is refused", (typed, message) => {
    expect(() => optionsOf(typed.split(" "))).toThrow(message);
  });
});

describe("what is run", () => {
  const OURS = ["Backfile, pages", "Backfile, raw text", "Backfile, everything"];
  const ELEVENTY = "Eleventy, as users write it";

  test.each<readonly [number, Parameters<typeof chosen>[1], readonly string[]]>([
    [10_000, { only: null, heap: null }, ["Hugo", ELEVENTY, ...OURS]],
    [50_000, { only: null, heap: null }, ["Hugo", ...OURS]],
    [50_000, { only: ["eleventy", "hugo"], heap: null }, ["Hugo", ELEVENTY]],
    [1_000, { only: ["backfile"], heap: null }, OURS],
    [100_000, { only: null, heap: 1024 }, ["Backfile, pages, heap of 1024 MB"]],
  ])("%d articles, %o", (articles, options, names) => {
    expect(chosen(articles, options).map(({ name }) => name)).toEqual(names);
  });

  test("a heap is what Node.js is told, and nothing is built again", () => {
    const [within] = chosen(10_000, { only: null, heap: 512 });
    expect(within?.build("there")).toMatchObject({
      cwd: "there",
      env: { NODE_OPTIONS: "--max-old-space-size=512" },
    });
    expect(within?.again).toEqual([]);
  });
});
