import { expect, test } from "vitest";
import { standsInThePast } from "../../src/parse/past-day.ts";

test.each([
  ["the minister said on "],
  ["The last of four cranes was set down on the quay on "],
  ["after divers found a fault, the board said on "],
  ["in a phone conversation with her counterpart on "],
  ["The board will be reformed, she said. The vote was held on "],
])("past: %s", (before) => {
  expect(standsInThePast(before)).toBe(true);
});

test.each([
  ["the ministers will meet on "],
  ["the port is due to reopen "],
  ["closed until "],
  ["every "],
  ["since "],
  ["it said it would close on "],
  ["the vote is scheduled for "],
  ["next "],
  ["Black "],
])("not past: %s", (before) => {
  expect(standsInThePast(before)).toBe(false);
});
