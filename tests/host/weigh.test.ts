import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../src/host/limits.ts";
import { weigh } from "../../src/host/weigh.ts";
import { HOSTS } from "../../src/hosting.ts";

const DEPLOYING = readFileSync("docs/deploying.md", "utf8");

const some = (count: number, name: (at: number) => string, size = 1000) =>
  Array.from({ length: count }, (_, at) => [name(at), size] as const);

const site = (articles: number, people: number, size?: number) => ({
  files: new Map([
    ...some(articles, (at) => `2021/02/10/text-${at}.html`, size),
    ...some(people, (at) => `people/name-${at}/index.html`),
    ...some(40, (at) => `2021/02/${at}/index.html`),
    ...some(10, (at) => `assets/${at}.css`),
  ]),
  redirects: 0,
});

describe("files against the 20,000 of Cloudflare", () => {
  test("few are counted, and nothing is said of what takes most", () => {
    expect(weigh("cloudflare", site(100, 50))[0]).toEqual({
      ...{ what: "files", used: 200, most: 20_000 },
      largest: [],
    });
  });

  test("from four fifths on the three largest parts are named, with what makes each smaller", () => {
    expect(weigh("cloudflare", site(15_000, 950))[0]).toEqual({
      ...{ what: "files", used: 16_000, most: 20_000 },
      largest: [
        { part: "articles", amount: 15_000, way: "two archives, each of some years" },
        { part: "people", amount: 950, way: "fewer entries in people.yml" },
        { part: "years, months and days", amount: 40, way: null },
      ],
    });
  });

  test("one less than four fifths is not near", () => {
    expect(weigh("cloudflare", site(14_999, 950))[0]?.largest).toEqual([]);
  });
});

describe("bytes", () => {
  test("GitHub Pages takes a thousand megabytes in all", () => {
    const [bytes] = weigh("github", site(900, 0, 1_000_000));
    expect(bytes).toMatchObject({ what: "bytes", most: 1_000_000_000 });
    expect(bytes?.largest[0]).toEqual({
      ...{ part: "articles", amount: 900_000_000 },
      way: "two archives, each of some years",
    });
  });

  test("the largest files are named one by one, for a host that takes none so large", () => {
    const files = new Map([
      ["search/words.bin", 26_000_000],
      ["data/articles-2021.ndjson", 20_000_000],
      ["a.html", 10],
      ["b.html", 10],
    ]);
    expect(weigh("cloudflare", { files, redirects: 0 })[1]).toEqual({
      ...{ what: "largest file", used: 26_000_000, most: 26_214_400 },
      largest: [
        {
          ...{ part: "search/words.bin", amount: 26_000_000 },
          way: "`search: false` in archive.yml",
        },
        { part: "data/articles-2021.ndjson", amount: 20_000_000, way: null },
        { part: "a.html", amount: 10, way: null },
      ],
    });
  });
});

test.each([
  ["cloudflare", 1_600, 2_000],
  ["vercel", 900, 1_024],
] as const)("redirects count on %s", (host, redirects, most) => {
  const use = weigh(host, { files: new Map(), redirects }).find(({ what }) => what === "redirects");
  expect(use).toMatchObject({ used: redirects, most });
  expect(use?.largest).toHaveLength(1);
});

test("a server of one's own has no limits, an empty site takes nothing of any", () => {
  for (const host of HOSTS)
    for (const { used, largest } of weigh(host, { files: new Map(), redirects: 0 }))
      expect([host, used, largest]).toEqual([host, 0, []]);
  for (const host of ["nginx", "caddy", "apache", "s3"] as const)
    expect(weigh(host, site(1, 1))).toEqual([]);
});

test("docs/deploying.md has the limits that are asked", () => {
  const row = (host: string): string =>
    new RegExp(`^\\| \`${host}\` \\|(?:[^|]*\\|){4}$`, "mu").exec(DEPLOYING)?.[0] ?? "";
  for (const host of HOSTS)
    for (const { what, most } of LIMITS[host])
      expect(row(host), `${host} ${what}`).toContain(
        most > 100_000
          ? `${(most / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 })} MB`
          : most.toLocaleString("en"),
      );
});
