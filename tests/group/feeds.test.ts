import { expect, test } from "vitest";
import type { Card } from "../../src/card.ts";
import { addDays, type CivilDate, parseCivilDate } from "../../src/civil-date.ts";
import { group } from "../../src/group/group.ts";
import { articleOf, cardFor } from "../pipeline.ts";

const FIRST = parseCivilDate("2021-01-01");

/** An article of the nth day of 2021; without a day where `nth` is `null`. */
const article = (nth: number | null, more: Partial<Card> = {}): Card => {
  const date: CivilDate | null = nth === null || FIRST === null ? null : addDays(FIRST, nth - 1);
  const address = `${date?.replaceAll("-", "/") ?? "undated"}/a.html`;
  return {
    ...cardFor(articleOf("The port closed.")),
    date,
    dateBasis: date && "filed",
    address,
    ...more,
  };
};

const name = (each: string) => ({ name: each, id: each });
const filed = {
  topics: [{ id: "ferries", label: "Ferries", parent: null, because: null }],
  sources: [name("pomtel")],
  people: [name("renata-isk")],
  organisations: [name("port-authority")],
  places: [name("lannoth")],
};

test("the archive, its topics and its sources can be followed; people, organisations and places cannot", () => {
  const { feeds, terms, termParts } = group([article(1, filed)]);
  expect(feeds.map(({ kind, label, files }) => [kind, label, files.atom, files.json])).toEqual([
    ["archive", null, "feed.xml", "feed.json"],
    ["topics", "Ferries", "topics/ferries/feed.xml", "topics/ferries/feed.json"],
    ["sources", "pomtel", "sources/pomtel/feed.xml", "sources/pomtel/feed.json"],
  ]);
  for (const pages of [terms, termParts])
    expect(pages.map(({ kind, feed }) => `${kind} ${feed?.atom ?? "none"}`)).toEqual([
      "topics topics/ferries/feed.xml",
      "sources sources/pomtel/feed.xml",
      "people none",
      "organisations none",
      "places none",
    ]);
});

test("a feed holds the newest 50 dated articles, the newest first, whatever order they come in", () => {
  const articles = [
    article(null, filed),
    ...Array.from({ length: 60 }, (_, at) => article(at + 1, filed)),
  ];
  const { feeds } = group(articles);
  for (const { entries, updated } of feeds) {
    expect(entries).toHaveLength(50);
    expect([entries[0]?.date, entries.at(-1)?.date, updated]).toEqual([
      "2021-03-01",
      "2021-01-11",
      "2021-03-01",
    ]);
  }
  expect(group([...articles].reverse()).feeds).toEqual(feeds);
});

test("where no article tells its day there is nothing to follow", () => {
  const { feeds, terms } = group([article(null, filed)]);
  expect(feeds).toEqual([]);
  expect(terms.every(({ feed }) => feed === null)).toBe(true);
});
