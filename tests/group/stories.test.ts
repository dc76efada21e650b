import { describe, expect, test } from "vitest";
import { archiveOf, TEXTS } from "../stories/sample.ts";

const ARCHIVE = { ...TEXTS, "people.yml": "- {id: ewan-tressick, name: Ewan Tressick}\n" };

const addressOf = (date: string, title: string): string => `${date}/${title}.html`;
const FIRST = addressOf("2021/05/04", "ferry-burns-off-corrow-point");
const STORY = "stories/ferry-burns-off-corrow-point.html";

test("a story has its reports in the order of time, its days, and what most of them name", () => {
  const { address, stories, feed } = archiveOf(ARCHIVE).stories;
  expect([address, feed?.atom]).toEqual(["stories/index.html", "stories/feed.xml"]);
  expect(stories).toMatchObject([
    {
      id: "ferry-burns-off-corrow-point",
      address: STORY,
      title: "Ferry burns off Corrow Point",
      first: "2021-05-04",
      last: "2021-05-05",
      reasons: { names: ["Ewan Tressick"], events: [], byHand: [] },
      previous: null,
      next: null,
      index: { label: "stories", address: "stories/index.html", count: 0 },
    },
  ]);
  expect(stories[0]?.reports.map(({ entry, copyOf }) => [entry.address, copyOf])).toEqual([
    [FIRST, null],
    [addressOf("2021/05/05", "passengers-wade-ashore-from-burning-ferry"), null],
    [addressOf("2021/05/05", "skipper-praised-for-beaching-ferry"), null],
  ]);
});

test("the page of all stories leads to each year; a year holds the stories that begin in it", () => {
  const { count, newest, years } = archiveOf({
    ...ARCHIVE,
    "d/old.txt": "Old fire\nPublished: 3 May 1999\n\nThe quay burned.",
    "d/older.txt": "Older fire\nPublished: 3 May 1999\n\nThe mill burned.",
    "stories.csv": "path,story\nd/old.txt,Fires\nd/older.txt,Fires\n",
  }).stories;
  expect([count, newest.map(({ id }) => id)]).toEqual([
    2,
    ["fires", "ferry-burns-off-corrow-point"],
  ]);
  expect(
    years.map(({ address, link, stories, previous, next }) => [
      `${address} ${link.count}`,
      stories.map(({ id }) => id).join(" "),
      previous?.label ?? null,
      next?.label ?? null,
    ]),
  ).toEqual([
    ["stories/1999/index.html 1", "fires", null, "2021"],
    ["stories/2021/index.html 1", "ferry-burns-off-corrow-point", "1999", null],
  ]);
});

test("a day, the front page and an article lead to the stories of their texts", () => {
  const { front, days, surroundings } = archiveOf(ARCHIVE).groups;
  const link = { label: "Ferry burns off Corrow Point", address: STORY, count: 3 };
  const told = days.map(({ date, stories }) => [
    date,
    stories.map(({ story, entries }) => [story.address, entries.length]),
  ]);
  expect(told).toEqual([
    ["2021-05-04", [[STORY, 1]]],
    ["2021-05-05", [[STORY, 2]]],
    ["2021-06-04", []],
  ]);
  expect(front.stories).toMatchObject({
    index: { label: "stories", address: "stories/index.html", count: 1 },
    newest: [{ story: link, entries: [{ address: FIRST }, {}, {}] }],
  });
  expect(surroundings.get(FIRST)?.story).toEqual(link);
  const undated = surroundings.get("undated/ferry-lost-to-fire-on-tuesday.html");
  expect([undated?.story, undated?.similar]).toEqual([null, [{ ...link, count: 0 }]]);
});

describe("the feed of stories", () => {
  test("dates a story by its newest report, and names its outlets", () => {
    const { feeds } = archiveOf(ARCHIVE).groups;
    const feed = feeds.find(({ kind }) => kind === "stories");
    expect(feed).toMatchObject({
      label: "Stories",
      page: "stories/index.html",
      updated: "2021-05-05",
    });
    expect(feed?.entries).toMatchObject([
      {
        address: STORY,
        displayTitle: "Ferry burns off Corrow Point",
        date: "2021-05-05",
        excerpt: expect.stringMatching(
          /^3 reports · Lannoth Tidings, Ostavel Courier, Radio Skerrane · /u,
        ),
      },
    ]);
  });

  test("there is none where there are no stories", () => {
    const { feeds, front } = archiveOf({ "a.txt": "The port closed." }).groups;
    expect(feeds.filter(({ kind }) => kind === "stories")).toEqual([]);
    expect(front.stories).toBeNull();
  });
});

test("where two stories became one, the other address leads to it", () => {
  const { changes } = archiveOf({
    ...ARCHIVE,
    "addresses.tsv": `address\tpath\nstories/one.html\ta/fire.txt\nstories/two.html\tc/fire.txt\n`,
  });
  expect(changes.moved).toMatchObject([
    { address: "stories/two.html", to: { address: "stories/one.html" } },
  ]);
});
