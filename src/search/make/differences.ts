import { byText } from "../../by-text.ts";
import { idOfKey, keyOfId } from "../article-id.ts";
import type { Numbering } from "./number-articles.ts";
import type { SearchText } from "./search-document.ts";

/** What is to be taken out of an index, and what is to be entered. An article that was edited or has moved is both. */
export interface Differences<Text> {
  readonly gone: readonly number[];
  /** In the order of their ids. */
  readonly added: Numbering<Text>["articles"];
}

/** A line for each article, in the order of their ids: the key of its id, its digest, its address. Lines can be compared faster than anything that is read from them. */
export const articleLines = (articles: Numbering<SearchText>["articles"]): readonly string[] =>
  articles.map(([id, { digest, address }]) => `${keyOfId(id)} ${digest} ${address}`);

/** Compares the articles that an index has with those that it should have, in one walk through both. */
export function differencesOf<Text>(
  before: readonly string[],
  after: readonly string[],
  articles: Numbering<Text>["articles"],
): Differences<Text> {
  const gone: number[] = [];
  const added: Numbering<Text>["articles"][number][] = [];
  let at = 0;
  const leaveBefore = (line: string | null): void => {
    for (; at < before.length; at += 1) {
      const known = before[at] ?? "";
      if (line !== null && byText(known, line) >= 0) return;
      gone.push(idOfKey(known.slice(0, known.indexOf(" "))));
    }
  };
  for (const [place, article] of articles.entries()) {
    const line = after[place] ?? "";
    leaveBefore(line);
    if (before[at] === line) at += 1;
    else added.push(article);
  }
  leaveBefore(null);
  return { gone, added };
}
