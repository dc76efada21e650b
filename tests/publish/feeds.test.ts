import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { type Plan, planPages } from "../../src/publish/plan.ts";
import { folder } from "../folder.ts";

const FERRY = "LANNOTH, Feb 10, 2021 (SNW) -- The ferry sailed again.";

const planOf = (settings: string, texts: Readonly<Record<string, string>>): Plan =>
  planPages(loadArchive(folder({ "archive.yml": settings, ...texts })));

const idsOf = ({ atomFeeds, jsonFeeds }: Plan): readonly string[] =>
  [...atomFeeds, ...jsonFeeds].flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);

describe("a name in a feed", () => {
  test("is the address on the web, where that is known", () => {
    const { atomFeeds } = planOf("url: https://example.org/papers", { "a.txt": FERRY });
    expect(atomFeeds[0]).toMatchObject({
      id: "https://example.org/papers/feed.xml",
      self: "https://example.org/papers/feed.xml",
      home: "https://example.org/papers/index.html",
      items: [{ id: "https://example.org/papers/2021/02/10/the-ferry-sailed-again.html" }],
    });
  });

  test("is made from the address alone where it is not: title, language and other texts leave it as it is", () => {
    const before = idsOf(planOf("title: x", { "a.txt": FERRY }));
    const after = idsOf(
      planOf("title: y\nlanguage: fr", { "a.txt": FERRY, "b.txt": "The port closed." }),
    );
    expect(after).toEqual(before);
    expect(before.every((id) => id.startsWith("urn:uuid:"))).toBe(true);
    // Two feeds in two forms, and the one article of them all.
    expect(new Set(before).size).toBe(5);
  });
});

test("whoever signed a text is its author in a feed, else its outlet, else nobody", () => {
  const { atomFeeds } = planOf("title: x", {
    "sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
    "a.md":
      "---\ntitle: One\ndate: 2021-02-12\nsource: SNW\nbyline: Ada Marlow\n---\nThe ferry sailed.",
    "b.md": "---\ntitle: Two\ndate: 2021-02-11\nsource: SNW\n---\nThe ferry sailed.",
    "c.md": "---\ntitle: Three\ndate: 2021-02-10\n---\nThe ferry sailed.",
  });
  expect(atomFeeds[0]?.items.map(({ authors }) => authors)).toEqual([
    ["Ada Marlow"],
    ["Skerran News Wire"],
    [],
  ]);
});

test("where no text tells its day there is no feed, no list of feeds, and no link to any", () => {
  const { atomFeeds, jsonFeeds, opml, site } = planOf("title: x", { "a.txt": "The port closed." });
  expect([atomFeeds, jsonFeeds, opml]).toEqual([[], [], []]);
  expect(site.feed).toBeNull();
  expect(site.colophon.map(({ label }) => label)).toEqual(["about", "data", "changes"]);
});
