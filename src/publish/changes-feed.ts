import { byText } from "../by-text.ts";
import type { Changes } from "../changes.ts";
import { midnight } from "../civil-date.ts";
import { outward } from "../html/href.ts";
import type { Settings } from "../steering.ts";
import { type FeedHead, feedHead } from "./feed-head.ts";
import { uuidOf } from "./item-id.ts";
import { restingChanges, type ToldChange, toldChanges } from "./told-changes.ts";

export const CHANGES_FEED = "changes.xml";

/** A feed holds no more than this. */
const NEWEST = 50;

/** One thing that changed, as an entry of a feed. */
export interface ChangeItem {
  readonly id: string;
  readonly link: string;
  readonly updated: string;
  readonly told: ToldChange;
}

/** What changed in the archive, for whoever follows that. */
export interface ChangesFeed extends FeedHead {
  readonly items: readonly ChangeItem[];
}

/** The feed of what changed; none where nothing is known with its day. */
export function changesFeed(settings: Settings, changes: Changes): readonly ChangesFeed[] {
  const dated = [...changes.logged, ...restingChanges(changes)];
  const told = toldChanges(dated.sort((a, b) => byText(b.day, a.day))).slice(0, NEWEST);
  const updated = told[0]?.day;
  if (updated === undefined) return [];
  const { address: page } = changes;
  return [
    {
      ...feedHead(settings, CHANGES_FEED, { label: "Changes", page, updated }),
      items: told.map((each) => ({
        id: uuidOf(nameOf(each)),
        link: outward(settings.url, CHANGES_FEED, each.only?.article.address ?? page),
        updated: midnight(each.day),
        told: each,
      })),
    },
  ];
}

/** No two entries of any day have the same. */
const nameOf = ({ day, why, only }: ToldChange): string =>
  [day, why, ...(only ? [only.address] : [])].join(" ");
