import { describe, expect, test } from "vitest";
import { optionsOf } from "../../../bench/stories/options.ts";

const DEFAULTS = { folder: "texts", groups: false, curve: false, pairs: 0 };

describe("the options of npm run stories", () => {
  test.each([
    [["texts"], {}],
    [["texts", "--groups"], { groups: true }],
    [["--curve", "texts"], { curve: true }],
    [["texts", "--curve", "--pairs", "12"], { curve: true, pairs: 12 }],
  ])("%j is understood", (args, changes) => {
    expect(optionsOf(args)).toEqual({ ...DEFAULTS, ...changes });
  });

  test("help needs no folder", () => {
    expect(optionsOf(["--help"])).toBeNull();
  });

  test.each([
    [[], /Expected one folder/u],
    [["texts", "more"], /Expected one folder/u],
    [["texts", "--pairs", "0"], /from 1 to 9999, found "0"/u],
    [["texts", "--pairs", "many"], /found "many"/u],
    [["texts", "--most", "3"], /--most/u],
  ])("%j is refused", (args, message) => {
    expect(() => optionsOf(args)).toThrow(message);
  });
});
