import { type CivilDate, midnight } from "../civil-date.ts";
import { absolute, outward } from "../html/href.ts";
import type { Settings } from "../steering.ts";
import { itemId } from "./item-id.ts";
import { titleWithin } from "./title-within.ts";

/** What a feed says of itself. */
export interface FeedHead {
  readonly address: string;
  readonly id: string;
  readonly title: string;
  /** Where the file stands on the web, where that is known. */
  readonly self: string | null;
  /** The page that it follows. */
  readonly home: string;
  readonly updated: string;
}

/** What a feed of the site at an address says of itself, by the page that it follows and the day of its newest entry. */
export const feedHead = (
  settings: Pick<Settings, "title" | "url">,
  address: string,
  { label, page, updated }: { label: string | null; page: string; updated: CivilDate },
): FeedHead => ({
  address,
  id: itemId(settings.url, address),
  title: titleWithin(settings, label),
  self: settings.url === null ? null : absolute(settings.url, address),
  home: outward(settings.url, address, page),
  updated: midnight(updated),
});
