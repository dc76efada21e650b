import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { planCrawlers } from "../../src/publish/crawlers.ts";
import { planPages } from "../../src/publish/plan.ts";
import { folder } from "../folder.ts";

const URL = "https://example.org/papers/";

const archive = (settings: string) =>
  loadArchive(
    folder({
      "archive.yml": settings,
      "sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
      "a.txt": "LANNOTH, Dec 22, 2020 (SNW) -- The port closed.",
      "b.txt": "LANNOTH, Feb 10, 2021 (SNW) -- L’été à Lannoth.",
      "c.txt": "The net lofts will be kept.",
    }),
  );

test("a sitemap a year, one for every other page, and an index over them that robots.txt names", () => {
  const { sitemapIndex, sitemaps, robots } = planCrawlers(archive(`url: ${URL}`));
  expect(sitemapIndex).toEqual([
    {
      address: "sitemap.xml",
      urls: ["2020", "2021", "pages"].map((name) => `${URL}sitemap-${name}.xml`),
    },
  ]);
  expect(sitemaps.map(({ address }) => address)).toEqual([
    "sitemap-2020.xml",
    "sitemap-2021.xml",
    "sitemap-pages.xml",
  ]);
  expect(sitemaps[1]?.urls).toEqual(
    [
      "2021/index.html",
      "2021/02/index.html",
      "2021/02/10/index.html",
      "2021/02/10/l%C3%A9t%C3%A9-%C3%A0-lannoth.html",
    ].map((address) => URL + address),
  );
  expect(robots).toEqual([{ address: "robots.txt", sitemap: `${URL}sitemap.xml` }]);
});

test("the sitemaps name every page once, and no feed, no data file, no 404.html and no search page", () => {
  const loaded = archive(`url: ${URL}`);
  const { site: _, stacks: __, ...lists } = planPages(loaded);
  const pages = Object.values(lists).flatMap((list) => list.map(({ address }) => address));
  const named = planCrawlers(loaded).sitemaps.flatMap(({ urls }) => urls);
  const wanted = pages.filter(
    (address) => address.endsWith(".html") && !["404.html", "search.html"].includes(address),
  );
  expect(named.map((url) => decodeURIComponent(url.replace(URL, ""))).sort()).toEqual(
    wanted.sort(),
  );
});

test("no sitemap holds more addresses than the protocol allows", () => {
  const { sitemaps } = planCrawlers(archive(`url: ${URL}`), 3);
  expect(sitemaps.slice(0, 4).map(({ address, urls }) => [address, urls.length])).toEqual([
    ["sitemap-2020.xml", 3],
    ["sitemap-2020-2.xml", 1],
    ["sitemap-2021.xml", 3],
    ["sitemap-2021-2.xml", 1],
  ]);
});

test.each([
  ["without a site URL", "title: x"],
  ["that wants no robots", `url: ${URL}\nrobots: noindex`],
])("an archive %s has no sitemap", (_, settings) => {
  expect(planCrawlers(archive(settings))).toEqual({
    robots: [{ address: "robots.txt", sitemap: null }],
    sitemapIndex: [],
    sitemaps: [],
  });
});
