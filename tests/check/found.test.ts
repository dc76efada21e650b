import { expect, test } from "vitest";
import { found } from "../../src/check/found.ts";
import { articleOf, cardFor } from "../pipeline.ts";

const TEXTS = [
  "date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- The gate is shut.",
  "LANNOTH, Feb. 9 (SNW) -- The gate is shut. It was built on 3 March 2019.",
  "The gate is shut.",
].map((text, at) => cardFor(articleOf(text, at === 1 ? "2021/02/10/b.txt" : `${at}.txt`)));

test("a day is found, resolved from another one, or unknown", () => {
  expect(found(TEXTS).find(({ field }) => field === "day")).toEqual({
    field: "day",
    found: 1,
    resolved: 1,
    unknown: 1,
    kinds: { filed: 1, published: 1 },
  });
});

test("of every field, found, resolved and unknown are all texts; what happens to a text is never unknown", () => {
  for (const { field, found: stated, resolved, unknown } of found(TEXTS))
    if (["mended", "left out", "set by the editor"].includes(field)) expect(unknown).toBeNull();
    else expect(stated + (resolved ?? 0) + (unknown ?? 0), field).toBe(TEXTS.length);
});
