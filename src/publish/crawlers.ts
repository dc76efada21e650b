import type { Archive } from "../archive.ts";
import { yearOf } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import type { Groups } from "../groups.ts";
import { absolute } from "../html/href.ts";
import type { StoryIndex } from "../stories.ts";
import { ABOUT_PAGE } from "./about.ts";
import { DATA_PAGE } from "./data-files.ts";

const SITEMAP = "sitemap.xml";

/** The protocol allows no more addresses in one file. */
const MOST_ADDRESSES = 50_000;

/** A list of addresses on the web: of pages, or of such lists. */
export interface Sitemap {
  readonly address: string;
  readonly urls: readonly string[];
}

/** `robots.txt`, and where on the web it finds the sitemap. */
export interface RobotsPage {
  readonly address: string;
  readonly sitemap: string | null;
}

export interface CrawlerPlan {
  readonly robots: readonly RobotsPage[];
  readonly sitemapIndex: readonly Sitemap[];
  readonly sitemaps: readonly Sitemap[];
}

/** What search engines are told. A sitemap needs the site's own address, and an archive that wants to be found. */
export function planCrawlers(
  { settings: { url, robots }, groups, stories, changes }: Archive,
  most = MOST_ADDRESSES,
): CrawlerPlan {
  if (url === null || robots === "noindex")
    return { robots: [{ address: "robots.txt", sitemap: null }], sitemapIndex: [], sitemaps: [] };
  const web = (address: string): string => absolute(url, address);
  const sitemaps = [
    ...datedPages(groups),
    [
      "pages",
      [...otherPages(groups), ...storyPages(stories), changes.address, ABOUT_PAGE],
    ] as const,
  ].flatMap(([name, addresses]) =>
    runs(addresses, most).map((run, at) => sitemap(name, at + 1, run.map(web))),
  );
  return {
    robots: [{ address: "robots.txt", sitemap: web(SITEMAP) }],
    sitemapIndex: [{ address: SITEMAP, urls: sitemaps.map(({ address }) => web(address)) }],
    sitemaps,
  };
}

const sitemap = (name: string, part: number, urls: readonly string[]): Sitemap => ({
  address: `sitemap-${name}${part > 1 ? `-${part}` : ""}.xml`,
  urls,
});

const runs = <T>(items: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );

/** Every page that belongs to a year, by its year. */
const datedPages = (groups: Groups): readonly (readonly [year: string, readonly string[]])[] => {
  const pages = [
    ...groups.years.map(({ year, address }) => ({ year, address })),
    ...groups.months.map(({ year, address }) => ({ year: year.label, address })),
    ...groups.days.map(({ year, address }) => ({ year: year.label, address })),
    ...groups.entries.flatMap(({ date, address }) =>
      date === null ? [] : [{ year: yearOf(date), address }],
    ),
  ];
  return [...groupBy(pages, ({ year }) => [year])].map(([year, own]) => [year, addressesOf(own)]);
};

/** Every other page that a reader may look for. */
const otherPages = (groups: Groups): readonly string[] => {
  const undated = groups.undated.entries;
  return [
    groups.front.address,
    ...(undated.length > 0 ? [groups.undated.address] : []),
    ...addressesOf(undated),
    ...addressesOf(groups.yearlyCalendar),
    ...addressesOf(groups.yearlyDays),
    ...addressesOf(groups.termIndexes),
    ...addressesOf(groups.terms),
    ...addressesOf(groups.termParts),
    ...(groups.entries.length > 0 ? [DATA_PAGE] : []),
  ];
};

const storyPages = ({ address, stories, years }: StoryIndex): readonly string[] =>
  stories.length > 0 ? [address, ...addressesOf(years), ...addressesOf(stories)] : [];

const addressesOf = (pages: readonly { readonly address: string }[]): readonly string[] =>
  pages.map(({ address }) => address);
