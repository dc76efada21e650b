import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { SEARCH_POLICY } from "../../src/html/content-security-policy.ts";
import { planPages } from "../../src/publish/plan.ts";
import { FILTER_KINDS, requestOf, SORTS } from "../../src/search/request.ts";
import { notFoundPage } from "../../templates/views/not-found-page.ts";
import { searchPage } from "../../templates/views/search-page.ts";
import { folder } from "../folder.ts";

const TEXTS = {
  "a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.",
  "b.txt": "The port opened.",
  "sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
};

const planOf = (settings = "") =>
  planPages(loadArchive(folder({ ...TEXTS, "archive.yml": settings })));

function drawn(): string {
  const { search, site } = planOf();
  return search.map((page) => searchPage(page, site).toString()).join();
}

/** What stands behind the beginnings of some ids. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  by: FILTER_KINDS.map((kind) => `by-${kind}`),
  sort: SORTS.map((sort) => `sort-${sort}`),
  sorted: SORTS.map((sort) => `sorted-${sort}`),
  fault: ["missing", "damaged", "other"].map((reason) => `fault-${reason}`),
  remark: ["no-word", "too-long", "too-wide", "no-day", "common"].map((about) => `remark-${about}`),
};

describe("the search page", () => {
  test("asks by plain fields, under the names that an address has", () => {
    const page = drawn();
    expect(page).toContain('action="search.html"');
    const names = [...page.matchAll(/<(?:input|select)[^>]* name="([^"]*)"/gu)].map(([, n]) => n);
    expect(names).toEqual(["q", "from", "to", "sort"]);
    const sorts = [...page.matchAll(/<option [^>]*value="([^"]*)"/gu)].map(([, sort]) => sort);
    expect(sorts).toEqual(SORTS);
    expect(requestOf("q=port&from=2020&to=2021-02&sort=newest")).toMatchObject({
      words: "port",
      from: "2020",
      to: "2021-02",
      sort: "newest",
    });
  });

  test("every field has a label", () => {
    const page = drawn();
    const fields = [...page.matchAll(/<(?:input|select) id="([^"]*)"/gu)].map(([, id]) => id);
    const labels = [...page.matchAll(/<label for="([^"]*)"/gu)].map(([, id]) => id);
    expect(labels).toEqual(fields);
  });

  test("without JavaScript it says so, and offers every year, source and the undated shelf", () => {
    const page = drawn();
    expect(page).toMatch(/<noscript>.*needs JavaScript.*<\/noscript>/u);
    for (const link of ["2021/index.html", "sources/snw/index.html", "undated/index.html"])
      expect(page).toContain(`href="${link}"`);
  });

  test("has a place for whatever its script looks for", () => {
    const client = readdirSync("templates/client", { encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join("templates/client", name), "utf8"))
      .join("\n");
    const looked = [...client.matchAll(/\b(?:place|reveal|lead)\((?:"([\w-]+)"|`([\w-]+)-\$)/gu)];
    const ids = looked.flatMap(([, id, start]) => (start ? (ENDS[start] ?? [start]) : [id ?? ""]));
    const page = drawn();
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !page.includes(` id="${id}"`))).toEqual([]);
  });

  test("no two places of it have one id", () => {
    const ids = [...drawn().matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("runs the site's own script under a policy that allows no more, and asks not to be listed", () => {
    const page = drawn();
    expect(page).toContain(`content="${SEARCH_POLICY.replaceAll("'", "&#39;")}"`);
    expect(page).toContain('<script src="assets/search.js" defer></script>');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});

test("the page of a missing address searches where the root of the host is known", () => {
  const drawn = (settings: string): string => {
    const { notFound, site } = planOf(settings);
    return notFound.map((page) => notFoundPage(page, site).toString()).join();
  };
  expect(drawn("url: https://example.org/papers/")).toContain('action="/papers/search.html"');
  expect(drawn("url: https://example.org/\nsearch: false")).not.toContain("<form");
  expect(drawn("")).not.toContain("<form");
});

test.each([
  ["search: false", TEXTS],
  ["title: Nothing yet", {}],
])(
  "an archive with %s that wants none, or has nothing to find, has no search page",
  (settings, texts) => {
    const plan = planPages(loadArchive(folder({ ...texts, "archive.yml": settings })));
    expect([plan.site.search, plan.search]).toEqual([null, []]);
  },
);
