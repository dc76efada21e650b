import type { Archive } from "../archive.ts";
import type { Rejected } from "../article.ts";
import type { HostReport } from "../hosting.ts";
import { isNews, type Notice } from "../notice.ts";

/** What a person is told of an archive that was built. */
export interface Tally {
  readonly articles: number;
  /** How many of them tell no day. */
  readonly undated: number;
  readonly pages: number;
  readonly rejected: readonly Rejected[];
  readonly notices: readonly Notice[];
  /** Files that are no texts. */
  readonly others: readonly string[];
  /** `null` for an archive that names no host. */
  readonly host: HostReport | null;
}

export const tallyOf = (
  { cards, rejected, notices, others }: Archive,
  pages: number,
  host: HostReport | null,
): Tally => ({
  articles: cards.length,
  undated: cards.filter(({ date }) => date === null).length,
  pages,
  rejected,
  notices,
  others,
  host,
});

/** What the next build would tell of the same archive. */
export const withoutNews = (tally: Tally): Tally => ({
  ...tally,
  notices: tally.notices.filter(({ rule }) => !isNews(rule)),
});
