import type { Archive } from "../archive.ts";
import { type Found, found } from "../check/found.ts";
import { DATA_PAGE } from "./data-files.ts";

export const ABOUT_PAGE = "about.html";

/** How much of what pages say the texts tell themselves. */
export interface AboutCounts {
  readonly texts: number;
  /** What the texts tell, field by field. */
  readonly found: readonly Found[];
  /** Files that could not be read. */
  readonly rejected: number;
  /** Events that several texts report, and groups of texts that carry the same words. */
  readonly stories: number;
  readonly lineages: number;
}

/** What is said of an archive as a whole. */
export interface AboutPage {
  readonly address: string;
  /** `_about.md`, as Markdown. */
  readonly own: string | null;
  readonly isEmpty: boolean;
  /** The first and the last day under which a text is shelved. */
  readonly span: readonly [first: string, last: string] | null;
  /** `null` where the check of the archive counts all of it, and more. */
  readonly counts: AboutCounts | null;
  /** The page of the data files; `null` where there are none. */
  readonly data: string | null;
}

export interface AboutPlan {
  readonly about: readonly AboutPage[];
}

export function planAbout(archive: Archive): AboutPlan {
  const { about: own, cards, groups, settings } = archive;
  const [first, last] = [groups.days[0], groups.days.at(-1)];
  return {
    about: [
      {
        address: ABOUT_PAGE,
        own,
        isEmpty: cards.length === 0,
        span: first && last ? [first.date, last.date] : null,
        counts: settings.report ? null : countsOf(archive),
        data: cards.length > 0 ? DATA_PAGE : null,
      },
    ],
  };
}

const countsOf = ({ cards, rejected, stories, lineages }: Archive): AboutCounts => ({
  texts: cards.length,
  found: found(cards),
  rejected: rejected.length,
  stories: stories.count,
  lineages: lineages.length,
});
