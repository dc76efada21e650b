import { describe, expect, test } from "vitest";
import { specialRules } from "../../src/host/special-rules.ts";
import { HEADER_RULES, headersFor } from "../../src/publish/headers.ts";

const BASES = ["/", "/papers/", "/a+b.c(d)/"];

const ADDRESSES = [
  "index.html",
  "search.html",
  "2021/search.html",
  "feed.xml",
  "topics/ferries/feed.xml",
  "sitemap.xml",
  "opml.xml",
  "data/opml.xml",
  "changes.xml",
  "data/changes.xml",
  "feed.json",
  "data/articles-2021.csv",
  "assets/backfile.css",
];

describe.each(BASES)("below %s", (base) => {
  const rules = specialRules({ base, headers: HEADER_RULES });
  const first = (address: string) =>
    rules.find(({ pattern }) => new RegExp(pattern, "u").test(base + address));

  test.each(ADDRESSES)(
    "the first rule for %s has its type, as the list of headers says",
    (address) => {
      const type =
        first(address)?.type ??
        first(address)?.file?.replace(/^.*search\.html$/u, "text/html; charset=utf-8");
      expect(type).toBe(headersFor(address)["Content-Type"]);
    },
  );

  test("no rule is for a path beside it", () => {
    for (const { pattern } of rules)
      for (const beside of ["/aab.c(d)/index.html", "/other/index.css", "/x/search.html"])
        if (base !== "/") expect(new RegExp(pattern, "u").test(beside), pattern).toBe(false);
  });

  test("one for a single file names it whole", () => {
    expect(rules.flatMap(({ file }) => file ?? [])).toEqual([
      `${base}opml.xml`,
      `${base}changes.xml`,
      `${base}search.html`,
    ]);
  });
});
