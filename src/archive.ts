import type { Article, Rejected, SourceText } from "./article.ts";
import { decode } from "./decode/decode.ts";
import { enricher } from "./enrich/enrich.ts";
import { settleAddresses } from "./enrich/settle-addresses.ts";
import { changesOf } from "./group/changes.ts";
import { group } from "./group/group.ts";
import type { Changes, Groups } from "./groups.ts";
import type { Notice } from "./notice.ts";
import { parse } from "./parse/parse.ts";
import { read } from "./read/read.ts";
import { readSteering } from "./read/read-steering.ts";
import { shippedDefault } from "./read/shipped-default.ts";
import { walk } from "./read/walk.ts";

import { steer } from "./steer/steer.ts";
import { unusedCorrections } from "./steer/unused-corrections.ts";
import type { AddressTable, Settings, Steering } from "./steering.ts";

/** All that pages may be drawn from. */
export interface Archive {
  readonly settings: Settings;
  readonly articles: readonly Article[];
  readonly groups: Groups;
  readonly changes: Changes;
  readonly rejected: readonly Rejected[];
  /** Files that are no texts, named once. */
  readonly others: readonly string[];
  readonly notices: readonly Notice[];
}

/** What becomes of the addresses that were given: `build` writes them down, all others leave them as they are. */
type Keep = (table: AddressTable) => {
  readonly table: AddressTable;
  readonly notices: readonly Notice[];
};

const leave: Keep = (table) => ({ table, notices: [] });

/** The pipeline: texts under `content` in, one archive out. Throws a `UserError` where the folder or a setting is at fault, never for a text. */
export function loadArchive(content: string, keep: Keep = leave): Archive {
  const known = steer(content, (name) => readSteering(content, name), shippedDefault);
  const listing = walk(content);
  const made = articlesOf(content, listing.texts, known);
  const { articles, kept, notices } = settleAddresses(made.articles, known.addresses.kept);
  const addresses = keep({ ...known.addresses, kept });
  return {
    settings: known.settings,
    articles,
    groups: group(articles),
    changes: changesOf(articles, addresses.table.kept),
    rejected: [...listing.rejected, ...made.rejected],
    others: listing.others,
    notices: [
      ...known.notices,
      ...notices,
      ...addresses.notices,
      ...unusedCorrections(known.corrections, listing.texts),
      ...articles.flatMap(({ notices }) => notices),
    ],
  };
}

/** Each text on its own way. One bad file stops nothing. */
function articlesOf(
  content: string,
  paths: readonly string[],
  known: Steering,
): Pick<Archive, "articles" | "rejected"> {
  const enrich = enricher(known);
  const articles: Article[] = [];
  const rejected: Rejected[] = [];
  for (const path of paths) {
    const made = articleOf(content, path, (text) => enrich(parse(text, known)));
    if ("address" in made) articles.push(made);
    else rejected.push(made);
  }
  return { articles, rejected };
}

/** read → decode → parse → enrich. No stage throws for what a file holds; should one do so all the same, the fault is ours, and costs this text alone. */
function articleOf(
  content: string,
  path: string,
  make: (text: SourceText) => Article,
): Article | Rejected {
  try {
    const file = read(content, path);
    const text = "bytes" in file ? decode(file) : file;
    return "lines" in text ? make(text) : text;
  } catch (error) {
    const message = `Expected no fault of the program, found one; please report it: ${error}`;
    return { path, reason: "fault", message };
  }
}
