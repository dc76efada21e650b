import type { Archive } from "../archive.ts";
import type { FeedFiles, Link } from "../groups.ts";
import { ABOUT_PAGE } from "./about.ts";
import { DATA_PAGE } from "./data-files.ts";
import { OPML } from "./feed-list.ts";
import { reportAddress } from "./report.ts";
import { searchAddress } from "./search-page.ts";
import { themeAddress } from "./theme.ts";

/** What every page knows of its site. Nothing in it changes when a text is added, unless a new kind of index begins. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** BCP 47, of the pages' own words and dates. */
  readonly language: string;
  readonly url: string | null;
  readonly robots: "index" | "noindex";
  readonly rights: string | null;
  readonly contact: string | null;
  readonly front: string;
  readonly changes: string;
  /** The page that searches; `null` for a site without one. */
  readonly search: string | null;
  /** The page that says what was found, and what is odd; `null` for a site without one. */
  readonly report: string | null;
  /** The archive's own style sheet; `null` for a site without one. */
  readonly theme: string | null;
  readonly sections: readonly Link[];
  /** What the foot of every page leads to. */
  readonly colophon: readonly Link[];
  /** The feed of the whole archive. */
  readonly feed: FeedFiles | null;
}

/** What the pages of an archive have in common. */
export function siteOf(archive: Archive): Site {
  const { settings, groups, stories, changes } = archive;
  const { front, undated, termIndexes, feeds, entries, yearlyCalendar } = groups;
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    url: settings.url,
    robots: settings.robots,
    rights: settings.rights,
    contact: settings.contact,
    front: front.address,
    changes: changes.address,
    search: searchAddress(archive),
    report: reportAddress(archive),
    theme: themeAddress(archive),
    sections: [
      ...(stories.stories.length > 0 ? [link("stories", stories.address)] : []),
      ...termIndexes.map(({ kind, address }) => link(kind, address)),
      ...(undated.entries.length > 0 ? [link("undated", undated.address)] : []),
    ],
    colophon: [
      link("about", ABOUT_PAGE),
      ...yearlyCalendar.map(({ address }) => link("on this day", address)),
      ...(feeds.length > 0 ? [link("feeds", OPML)] : []),
      ...(entries.length > 0 ? [link("data", DATA_PAGE)] : []),
      link("changes", changes.address),
    ],
    feed: feeds.find(({ kind }) => kind === "archive")?.files ?? null,
  };
}

const link = (label: string, address: string): Link => ({ label, address, count: 0 });
