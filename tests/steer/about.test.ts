import { expect, test } from "vitest";
import { parseAbout } from "../../src/steer/about.ts";

test.each([
  [null, null],
  ["\n", null],
  ["\ufeffWe keep *news*.\r\nAll of it.\r\n", "We keep *news*.\nAll of it.\n"],
])("%j says %j", (markdown, about) => {
  expect(parseAbout(markdown)).toEqual({ about, notices: [] });
});

test("what cannot be read is left out, with its line", () => {
  const { about, notices } = parseAbout("We keep\nnews of the caf\ufffd.");
  expect(about).toBeNull();
  expect(notices).toMatchObject([{ rule: "bad-about", place: { path: "_about.md", line: 2 } }]);
});
