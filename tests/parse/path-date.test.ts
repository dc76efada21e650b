import { expect, test } from "vitest";
import { pathDate } from "../../src/parse/path-date.ts";

test.each([
  ["2019/06/14/ferry.txt", 2019, 6, 14],
  ["wire/2019-06-14-ferry.txt", 2019, 6, 14],
  ["wire/20190614_ferry.txt".replace("_", "-"), 2019, 6, 14],
  ["wire/2018/election.txt", 2018, null, null],
])("%s", (path, year, month, day) => {
  expect(pathDate(path)?.seen).toMatchObject({ year, month, day });
  expect(pathDate(path)).toMatchObject({ role: "path", line: 0, rule: "path-date" });
});

test.each([
  ["001_7b37e86aa99e634a.txt"],
  ["a20190614b.txt"],
  ["2019-13-14-ferry.txt"],
  ["ferry-2019.txt"],
  ["room2018/ferry.txt"],
  ["1234/ferry.txt"],
])("no day in %s", (path) => {
  expect(pathDate(path)).toBeNull();
});
