import type { Archive } from "../archive.ts";
import { type Found, found } from "../check/found.ts";
import { DATA_PAGE } from "./data-files.ts";

export const ABOUT_PAGE = "about.html";

/** What is said of an archive as a whole: the only page that counts all of it beside the front page and the data. */
export interface AboutPage {
  readonly address: string;
  /** `_about.md`, as Markdown. */
  readonly own: string | null;
  readonly texts: number;
  /** The first and the last day under which a text is shelved. */
  readonly span: readonly [first: string, last: string] | null;
  /** What the texts tell, field by field. */
  readonly found: readonly Found[];
  /** Files that could not be read. */
  readonly rejected: number;
  /** Events that several texts report, and groups of texts that carry the same words. */
  readonly stories: number;
  readonly lineages: number;
  /** The page of the data files; `null` where there are none. */
  readonly data: string | null;
}

export interface AboutPlan {
  readonly about: readonly AboutPage[];
}

export function planAbout(archive: Archive): AboutPlan {
  const { about: own, cards, groups, rejected, stories, lineages } = archive;
  const [first, last] = [groups.days[0], groups.days.at(-1)];
  return {
    about: [
      {
        address: ABOUT_PAGE,
        own,
        texts: cards.length,
        span: first && last ? [first.date, last.date] : null,
        found: found(cards),
        rejected: rejected.length,
        stories: stories.count,
        lineages: lineages.length,
        data: cards.length > 0 ? DATA_PAGE : null,
      },
    ],
  };
}
