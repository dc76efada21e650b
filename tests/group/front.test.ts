import { describe, expect, test } from "vitest";
import type { Front } from "../../src/front.ts";
import { archiveOf, TEXTS } from "../stories/sample.ts";

const report = (headline: string | null, day: string): string =>
  `${headline === null ? "" : `${headline}\n`}Published: ${day}\n\nThe tide turned at noon off ${day}, and the ${headline ?? "harbour"} stayed shut.`;

const frontOf = (texts: Readonly<Record<string, string>>): Front => archiveOf(texts).groups.front;

/** Every article that stands on the page, by its address. */
const standing = ({ lead, newest, stories }: Front): readonly string[] =>
  [
    lead ? [lead.entry, ...lead.entries] : [],
    lead?.story?.entries.filter(({ address }) => address !== lead.entry.address) ?? [],
    newest.flatMap(({ entries }) => entries),
    (stories?.newest ?? []).flatMap(({ entries }) => entries),
  ]
    .flat()
    .map(({ address }) => address);

describe("the newest day leads the front page", () => {
  test.each([
    [
      "with the text that has a headline",
      { a: report(null, "4 May 2021"), b: report("Storm", "4 May 2021") },
      "Storm",
    ],
    [
      "with what comes first in the archive, of equals",
      { b: report("Weir", "4 May 2021"), a: report("Alder", "4 May 2021") },
      "Alder",
    ],
    [
      "whatever an older day holds",
      { a: report("Storm", "4 May 2021"), b: report(null, "5 May 2021") },
      "The tide turned at noon off 5 May 2021, and the harbour stayed shut",
    ],
  ])("%s", (_, texts, title) => {
    const files = Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [`${name}.txt`, text]),
    );
    expect(frontOf(files).lead?.entry.displayTitle).toBe(title);
  });

  test("with a report of its story, and all other reports of that beside it", () => {
    const { "b/later.txt": _, ...texts } = TEXTS;
    const { lead, stories } = frontOf({
      ...texts,
      "d.txt": report("Alder felled", "5 May 2021"),
    });
    expect(lead?.entry.displayTitle).toBe("Passengers wade ashore from burning ferry");
    expect(lead?.story?.entries).toHaveLength(3);
    expect(lead?.entries.map(({ displayTitle }) => displayTitle)).toEqual(["Alder felled"]);
    expect(stories).toMatchObject({ index: { count: 1 }, newest: [] });
  });

  test("no text that tells no day does", () => {
    expect(frontOf({ "a.txt": "The port closed." })).toMatchObject({ lead: null, newest: [] });
  });
});

test("no article stands on the front page twice, and a day that is told elsewhere on it is left out", () => {
  const front = frontOf(TEXTS);
  const addresses = standing(front);
  expect(addresses.length).toBe(5);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(front.newest.map(({ link, entries }) => [link.label, link.count, entries.length])).toEqual(
    [["2021-05-04", 2, 1]],
  );
});

test("of a day with many articles a few stand on the front page, and the day says how many it has", () => {
  const many = (day: string, count: number): readonly (readonly [string, string])[] =>
    Array.from({ length: count }, (_, at) => [
      `${day.replaceAll(" ", "-")}-${at}.txt`,
      report(`Headline ${at} of its day`, day),
    ]);
  const { lead, newest } = frontOf(
    Object.fromEntries([
      ...many("5 May 2021", 30),
      ...many("4 May 2021", 9),
      ...many("3 May 2021", 1),
    ]),
  );
  expect([lead?.link.count, lead?.entries.length]).toEqual([30, 6]);
  expect(newest.map(({ link, entries }) => [link.count, entries.length])).toEqual([
    [9, 4],
    [1, 1],
  ]);
});

test("a year has the trend of its months", () => {
  expect(frontOf(TEXTS).years).toEqual([
    {
      label: "2021",
      address: "2021/index.html",
      count: 5,
      trend: [
        { period: "2021-05", count: 4 },
        { period: "2021-06", count: 1 },
      ],
    },
  ]);
});
