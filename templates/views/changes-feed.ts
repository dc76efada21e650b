import type { Html } from "../../src/html/html.ts";
import type { ChangeItem, ChangesFeed } from "../../src/publish/changes-feed.ts";
import type { Site } from "../../src/publish/plan.ts";
import { type AtomEntry, atomFile } from "./atom-file.ts";
import { changeSummary, changeTitle } from "./change-words.ts";

/** What changed in the archive, as an Atom feed. */
export const changesFeed = (feed: ChangesFeed, site: Site): Html =>
  atomFile(
    feed,
    feed.items.map((item) => changeEntry(item, site)),
    site,
  );

const changeEntry = ({ told, ...item }: ChangeItem, { language }: Site): AtomEntry => ({
  ...item,
  language,
  title: changeTitle(told),
  summary: changeSummary(told),
  published: null,
  authors: [],
  topics: [],
});
