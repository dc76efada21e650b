import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

test.each([
  ["bild", "build"],
  ["recods", "records"],
  ["Titel", "title"],
])("%s is near %s", (word, meant) => {
  expect(nearest(word, ["build", "records", "title"])).toBe(meant);
});

test.each([["publish"], ["x"], ["----------"]])("nothing is near %s", (word) => {
  expect(nearest(word, ["build", "records", "title"])).toBeNull();
});
