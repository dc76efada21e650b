import type { Charted, Entry, Link, StoryOfDay } from "./groups.ts";

/** A day on the front page: some of its articles. The count of the link says how many there are in all. */
export interface FrontDay {
  readonly link: Link;
  readonly entries: readonly Entry[];
}

/** The newest day: the article that leads the page, the story that it reports with all reports, and some of the other articles. */
export interface Lead extends FrontDay {
  readonly entry: Entry;
  readonly story: StoryOfDay | null;
}

/** What the front page shows. No article stands on it twice. */
export interface Front {
  readonly address: string;
  readonly count: number;
  /** `null` where no text tells its day. */
  readonly lead: Lead | null;
  /** The days before that one, the newest first. */
  readonly newest: readonly FrontDay[];
  /** The stories of the newest days with all their reports, but for that of the lead; the index counts all of them. */
  readonly stories: { readonly index: Link; readonly newest: readonly StoryOfDay[] } | null;
  /** With the trend of their months. */
  readonly years: readonly Charted[];
  readonly undated: Link | null;
  readonly indexes: readonly { readonly index: Link; readonly terms: readonly Charted[] }[];
}
