import type { Entry, Feed, TermKind } from "../groups.ts";
import { FRONT, feedFiles } from "./addresses.ts";
import type { Filed } from "./headings.ts";
import { newestOf } from "./order.ts";

/** A feed holds no more articles than this. */
const NEWEST = 50;

/** The feed of the whole archive; none where no article tells its day. */
export const feedOfArchive = (entries: readonly Entry[]): readonly Feed[] => {
  const feed = feedOf("archive", null, FRONT, entries);
  return feed ? [feed] : [];
};

/** The feed of a topic or a source; other kinds of terms, and those without a dated article, have none. */
export const feedOfTerm = (kind: TermKind, { link, entries }: Filed): Feed | null =>
  kind === "topics" || kind === "sources" ? feedOf(kind, link.label, link.address, entries) : null;

function feedOf(
  kind: Feed["kind"],
  label: string | null,
  page: string,
  entries: readonly Entry[],
): Feed | null {
  const newest = newestOf(entries, NEWEST);
  const updated = newest[0]?.date;
  return updated ? { kind, label, page, files: feedFiles(page), updated, entries: newest } : null;
}
