import type { Article, Rejected } from "./article.ts";
import { decode } from "./decode/decode.ts";
import { enricher } from "./enrich/enrich.ts";
import { settleAddresses } from "./enrich/settle-addresses.ts";
import { group } from "./group/group.ts";
import type { Groups } from "./groups.ts";
import type { Notice } from "./notice.ts";
import { parse } from "./parse/parse.ts";
import { read } from "./read/read.ts";
import { readSteering } from "./read/read-steering.ts";
import { shippedDefault } from "./read/shipped-default.ts";
import { walk } from "./read/walk.ts";
import { steer } from "./steer/steer.ts";
import type { Settings, Steering } from "./steering.ts";

/** All that pages may be drawn from. */
export interface Archive {
  readonly settings: Settings;
  readonly articles: readonly Article[];
  readonly groups: Groups;
  readonly rejected: readonly Rejected[];
  /** Files that are no texts, named once. */
  readonly others: readonly string[];
  readonly notices: readonly Notice[];
}

/** The pipeline: texts under `content` in, one archive out. Throws a `UserError` where the folder or a setting is at fault, never for a text. */
export function loadArchive(content: string): Archive {
  const known = steer(content, (name) => readSteering(content, name), shippedDefault);
  const listing = walk(content);
  const made = articlesOf(content, listing.texts, known);
  const articles = settleAddresses(made.articles);
  return {
    settings: known.settings,
    articles,
    groups: group(articles),
    rejected: [...listing.rejected, ...made.rejected],
    others: listing.others,
    notices: articles.flatMap(({ notices }) => notices),
  };
}

/** Each text on its own way: read → decode → parse → enrich. One bad file stops nothing. */
function articlesOf(content: string, paths: readonly string[], known: Steering) {
  const enrich = enricher(known);
  const articles: Article[] = [];
  const rejected: Rejected[] = [];
  for (const path of paths) {
    const file = read(content, path);
    const text = "bytes" in file ? decode(file) : file;
    if ("lines" in text) articles.push(enrich(parse(text, known)));
    else rejected.push(text);
  }
  return { articles, rejected };
}
