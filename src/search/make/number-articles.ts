import type { CivilDate } from "../../civil-date.ts";
import { groupBy } from "../../group-by.ts";
import { dayNumber } from "../article-id.ts";
import { fnv } from "../fnv.ts";

interface Shelved {
  readonly address: string;
  readonly date: CivilDate | null;
}

/** The ids of all articles. */
export interface Numbering<Article> {
  readonly perDay: number;
  /** In the order of their ids. */
  readonly articles: readonly (readonly [id: number, article: Article])[];
}

/** The same, in the order in which the articles were given. */
export function inOrderOf<Article>(
  given: readonly Article[],
  { articles }: Numbering<Article>,
): Numbering<Article>["articles"] {
  const ids = new Map(articles.map(([id, article]) => [article, id]));
  return given.map((article) => [ids.get(article) ?? 0, article]);
}

const LEAST_ROOM = 16;

/** Gives each article a place in its day by a hash of its address; one that is taken moves on to the next. There is room for three times the fullest day, so an article more seldom moves another. */
export function numberArticles<Article extends Shelved>(
  articles: readonly Article[],
): Numbering<Article> {
  const days = Array.from(
    groupBy(articles, ({ date }) => [date]),
    ([date, each]) => [dayNumber(date), each] as const,
  );
  const perDay = roomFor(days.reduce((most, [, { length }]) => Math.max(most, length), 0));
  return {
    perDay,
    articles: days
      .sort(([a], [b]) => a - b)
      .flatMap(([day, each]) =>
        placed(each, perDay).map(([place, article]) => [day * perDay + place, article] as const),
      ),
  };
}

function roomFor(fullest: number): number {
  let room = LEAST_ROOM;
  while (room < fullest * 3) room *= 2;
  return room;
}

function placed<Article extends Shelved>(
  articles: readonly Article[],
  room: number,
): readonly (readonly [place: number, article: Article])[] {
  const wishes = articles
    .map((article) => ({ article, place: scattered(article.address) % room }))
    .sort((a, b) => a.place - b.place || (a.article.address < b.article.address ? -1 : 1));
  const taken = new Set<number>();
  return wishes
    .map(({ article, place }) => [settle(place, room, taken), article] as const)
    .sort(([a], [b]) => a - b);
}

function settle(wish: number, room: number, taken: Set<number>): number {
  let place = wish;
  while (taken.has(place)) place = (place + 1) % room;
  taken.add(place);
  return place;
}

// The low bits of FNV alone repeat for names that differ in their end.
function scattered(address: string): number {
  const hash = fnv(address);
  return (hash ^ (hash >>> 15)) >>> 0;
}
