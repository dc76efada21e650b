import { describe, expect, test } from "vitest";
import { optionsOf } from "../../../bench/quality/options.ts";

const DEFAULTS = { folder: "sets", only: [], misses: null, raise: false, json: false };

describe("the options of npm run quality", () => {
  test.each([
    [["sets"], {}],
    [["sets", "--only", "wire, harbour"], { only: ["wire", "harbour"] }],
    [["--misses", "dateline place", "sets"], { misses: "dateline place" }],
    [["sets", "--raise", "--json"], { raise: true, json: true }],
  ])("%j is understood", (args, changes) => {
    expect(optionsOf(args)).toEqual({ ...DEFAULTS, ...changes });
  });

  test("help needs no folder", () => {
    expect(optionsOf(["--help"])).toBeNull();
  });

  test.each([[[]], [["sets", "more"]], [["sets", "--most", "3"]]])("%j is refused", (args) => {
    expect(() => optionsOf(args)).toThrow(/Expected one folder|--most/u);
  });
});
