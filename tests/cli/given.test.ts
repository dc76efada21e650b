import { describe, expect, test } from "vitest";
import type { Command } from "../../src/cli/command.ts";
import { given } from "../../src/cli/given.ts";

const COMMAND: Command = {
  name: "try",
  summary: "nothing",
  argument: { name: "FILE", help: "a file" },
  options: {
    content: { type: "string", value: "DIR", help: "a folder" },
    port: { type: "number", value: "N", range: { least: 1, most: 99 }, help: "a port" },
    size: { type: "number", help: "a size" },
    strict: { type: "boolean", help: "a flag" },
  },
  examples: ["", ""],
  run: async () => 0,
};

const read = (...args: readonly string[]): readonly unknown[] => {
  const found = given(COMMAND, args);
  return [found.argument, found.text("content"), found.number("port"), found.flag("strict")];
};

describe("what is given", () => {
  test.each([
    [["a"], ["a", null, null, false]],
    [
      ["a", "--content", "x", "--port", "7", "--strict"],
      ["a", "x", 7, true],
    ],
    [
      ["--content=x", "a", "--port=07"],
      ["a", "x", 7, false],
    ],
    [
      ["--content=-x", "a"],
      ["a", "-x", null, false],
    ],
    [
      ["--content", "x", "a", "--content", "y"],
      ["a", "y", null, false],
    ],
    [
      ["--strict", "--strict", "a"],
      ["a", null, null, true],
    ],
    [
      ["--strict", "--", "--content"],
      ["--content", null, null, true],
    ],
  ])("%j", (args, expected) => {
    expect(read(...args)).toEqual(expected);
  });
});

describe("what is refused", () => {
  test.each([
    [["a", "--content"], "--content  Expected DIR after it"],
    [["a", "--content="], "--content  Expected DIR after it"],
    [["a", "--content", ""], "--content  Expected DIR after it"],
    [
      ["a", "--content", "--strict"],
      "--content  Expected DIR after it, found `--strict`; a value that begins so is written `--content=--strict`",
    ],
    [["a", "--strict=yes"], '--strict  Expected no value, found "yes"'],
    [["a", "--port", "0"], '--port  Expected a number from 1 to 99, found "0"'],
    [["a", "--port", "100"], '--port  Expected a number from 1 to 99, found "100"'],
    [["a", "--port", "7.5"], '--port  Expected a number from 1 to 99, found "7.5"'],
    [["a", "--port", "0x7"], '--port  Expected a number from 1 to 99, found "0x7"'],
    [["a", "--size", "much"], '--size  Expected a number, found "much"'],
    [
      ["a", "--no-strict"],
      'Expected a known option of try, found "--no-strict"; did you mean `--strict`?',
    ],
    [
      ["a", "-s"],
      'Expected a known option of try, found "-s"; there are --content, --port, --size, --strict',
    ],
    [
      ["a", "--toString"],
      'Expected a known option of try, found "--toString"; there are --content, --port, --size, --strict',
    ],
    [[], "Expected FILE after `backfile try`; see `npx backfile try --help`"],
    [["a", "b"], 'Expected one FILE, found "b" as well; see `npx backfile try --help`'],
  ])("%j", (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
