import type { Archive } from "../archive.ts";
import type { Name } from "../article.ts";
import type { Card, Stacks } from "../card.ts";
import type { Gone, Moved } from "../changes.ts";
import type { Front } from "../front.ts";
import type { Day, Month, Shelf, Surroundings, TermIndex, Year } from "../groups.ts";
import type { Lineage, StoryIndex, StoryPage, StoryYear } from "../stories.ts";
import type { Term, TermPart } from "../term.ts";
import type { YearlyCalendar, YearlyDay } from "../yearly-day.ts";
import { type AboutPlan, planAbout } from "./about.ts";
import { type ChangesPlan, planChanges } from "./changes-page.ts";
import { type CrawlerPlan, planCrawlers } from "./crawlers.ts";
import { type DataPlan, planData } from "./data-files.ts";
import { type FeedPlan, planFeeds } from "./feeds.ts";
import { type HostPlan, planHost } from "./host.ts";
import { recordCards } from "./record-cards.ts";
import { planReport, type ReportPlan } from "./report.ts";
import { planSearch, type SearchPlan } from "./search-page.ts";
import { type Site, siteOf } from "./site.ts";
import { planTheme, type ThemePlan } from "./theme.ts";

export type { Site } from "./site.ts";

/** An article and what stands around it. */
export interface ArticlePage {
  readonly address: string;
  readonly card: Card;
  readonly around: Surroundings;
  /** Whose copy it is, where that is another's. */
  readonly carried: Name | null;
  /** The texts that have the same words. */
  readonly lineage: Lineage | null;
  /** The one of them against which it is held; `null` for that one itself. */
  readonly base: Card | null;
}

/** A page that needs nothing but the site. */
export interface SitePage {
  readonly address: string;
}

/** Every page of the site: for each template the records that it draws, one a page. Each page is a pure function of its record and the site. */
export interface Plan
  extends SearchPlan,
    FeedPlan,
    ChangesPlan,
    DataPlan,
    ReportPlan,
    CrawlerPlan,
    AboutPlan,
    HostPlan,
    ThemePlan {
  readonly site: Site;
  /** Where the texts of articles are taken from. */
  readonly stacks: Stacks;
  readonly front: readonly Front[];
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly days: readonly Day[];
  readonly yearlyDays: readonly YearlyDay[];
  readonly yearlyCalendar: readonly YearlyCalendar[];
  readonly undated: readonly Shelf[];
  readonly articles: readonly ArticlePage[];
  readonly terms: readonly Term[];
  readonly termParts: readonly TermPart[];
  readonly termIndexes: readonly TermIndex[];
  readonly storyIndex: readonly StoryIndex[];
  readonly storyYears: readonly StoryYear[];
  readonly stories: readonly StoryPage[];
  readonly moved: readonly Moved[];
  readonly gone: readonly Gone[];
  readonly notFound: readonly SitePage[];
  readonly noJekyll: readonly SitePage[];
}

/** The lists of pages in a plan. */
export type PageList = Exclude<keyof Plan, "site" | "stacks">;

/** Pages of whatever kind, by their list. */
export type Lists = Readonly<Record<string, readonly SitePage[]>>;

/** Which pages the archive has, and what each of them shows. */
export function planPages(archive: Archive): Plan {
  const { settings, groups, changes } = archive;
  const { front, years, months, days, yearlyDays, undated, terms, termParts, termIndexes, feeds } =
    groups;
  const articles = articlePages(archive);
  const told = planChanges(archive);
  return {
    site: siteOf(archive),
    stacks: archive.stacks,
    front: [front],
    years,
    months,
    days,
    yearlyDays,
    yearlyCalendar: groups.yearlyCalendar,
    undated: undated.entries.length > 0 ? [undated] : [],
    articles,
    terms,
    termParts,
    termIndexes,
    storyIndex: archive.stories.stories.length > 0 ? [archive.stories] : [],
    storyYears: archive.stories.years,
    stories: storyPages(archive),
    ...told,
    moved: changes.moved,
    gone: changes.gone,
    notFound: [{ address: "404.html" }],
    noJekyll: [{ address: ".nojekyll" }],
    ...planSearch(archive),
    ...planFeeds(settings, feeds),
    ...planData(
      recordCards(
        archive,
        articles.map(({ card }) => card),
      ),
      archive.stories,
      { exports: settings.exports, changes: told.changesFeed[0]?.address ?? null },
    ),
    ...planReport(archive, articles),
    ...planCrawlers(archive),
    ...planAbout(archive),
    ...planTheme(archive),
    ...planHost(archive),
  };
}

/** A page for each article, in the order of the archive. */
function articlePages({ cards, groups, lineages }: Archive): readonly ArticlePage[] {
  const byAddress = new Map(cards.map((card) => [card.address, card]));
  const lineageOf = new Map(
    lineages.flatMap((lineage) =>
      lineage.carriers.map(({ address }) => [address, lineage] as const),
    ),
  );
  return groups.entries.flatMap(({ address, carried }) => {
    const card = byAddress.get(address);
    const around = groups.surroundings.get(address);
    const lineage = lineageOf.get(address) ?? null;
    const held = lineage?.carriers.find(({ kind }) => kind === null)?.address ?? address;
    const base = held === address ? null : (byAddress.get(held) ?? null);
    return card && around ? [{ address, card, around, carried, lineage, base }] : [];
  });
}

/** A page for each story, with the cards of its reports. */
function storyPages({ cards, stories }: Archive): readonly StoryPage[] {
  const byAddress = new Map(cards.map((card) => [card.address, card]));
  return stories.stories.map((story) => ({
    address: story.address,
    story,
    cards: story.reports.flatMap(({ entry }) => byAddress.get(entry.address) ?? []),
  }));
}

/** The lists of a plan. */
export const listsOf = ({ site: _, stacks: __, ...lists }: Plan): Lists => lists;

/** How many pages are in some lists. */
export const pagesIn = (lists: Lists): number =>
  Object.values(lists).reduce((sum, { length }) => sum + length, 0);

/** How many pages a plan has. */
export const pageCount = (plan: Plan): number => pagesIn(listsOf(plan));
