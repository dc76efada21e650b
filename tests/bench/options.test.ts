import { describe, expect, test } from "vitest";
import { optionsOf } from "../../bench/options.ts";

const DEFAULTS = {
  ...{ sizes: [1000, 10000], only: null, indexOnly: false },
  ...{ stories: false, seed: 1, mixed: false },
};

describe("the options of npm run bench", () => {
  test.each([
    ["", {}],
    ["--articles 500", { sizes: [500] }],
    ["--articles 500,1000 --only pagefind", { sizes: [500, 1000], only: "pagefind" }],
    ["--stories --articles 50", { stories: true, sizes: [50] }],
    ["--index-only --seed 7 --mixed", { indexOnly: true, seed: 7, mixed: true }],
  ])("%j is understood", (typed, changes) => {
    const args = typed.split(" ").filter((word) => word !== "");
    expect(optionsOf(args)).toEqual({ ...DEFAULTS, ...changes });
  });

  test("help is no option among others", () => {
    expect(optionsOf(["--articles", "9", "--help"])).toBeNull();
  });

  test.each([
    ["--articles 0", /from 1 to 9999999, found "0"/u],
    ["--articles 10,", /found ""/u],
    ["--articles many", /found "many"/u],
    ["--only lucene", /Expected backfile or pagefind, found "lucene"/u],
    ["--sizes 10", /--sizes/u],
    ["10", /10/u],
  ])("%j is refused", (typed, message) => {
    expect(() => optionsOf(typed.split(" "))).toThrow(message);
  });
});
