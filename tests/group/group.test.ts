import { describe, expect, test } from "vitest";
import type { Card } from "../../src/card.ts";
import { toCivilDate } from "../../src/civil-date.ts";
import { group } from "../../src/group/group.ts";
import { articleOf, cardFor } from "../pipeline.ts";

const entry = (name: string, day: string | null, more: Partial<Card> = {}): Card => {
  const [year = 0, month = 0, nth = 0] = (day ?? "").split("-").map(Number);
  return {
    ...cardFor(articleOf("The port closed.")),
    address: `${day?.replaceAll("-", "/") ?? "undated"}/${name}.html`,
    displayTitle: name,
    date: day === null ? null : toCivilDate(year, month, nth),
    dateBasis: day === null ? null : "published",
    ...more,
  };
};

const topic = (id: string, parent: string | null = null) => ({
  id,
  label: id,
  parent,
  because: null,
});

const ENTRIES = [
  entry("c", "2021-02-10"),
  entry("a", "2020-12-22", { topics: [topic("ferries", "transport")] }),
  entry("u", null, { topics: [topic("ferries", "transport")] }),
  entry("b", "2020-12-22", { topics: [topic("transport")] }),
];

describe("calendar", () => {
  const { days, months, years } = group(ENTRIES);

  test("days, months and years that hold an article follow each other", () => {
    expect(days.map(({ date, entries }) => `${date} ${entries.length}`)).toEqual([
      "2020-12-22 2",
      "2021-02-10 1",
    ]);
    expect(days.map(({ previous, next }) => [previous?.label, next?.label])).toEqual([
      [undefined, "2021-02-10"],
      ["2020-12-22", undefined],
    ]);
    expect(months.map(({ month, next, address }) => [month, next?.address, address])).toEqual([
      ["2020-12", "2021/02/index.html", "2020/12/index.html"],
      ["2021-02", undefined, "2021/02/index.html"],
    ]);
    expect(years.map(({ year, count }) => `${year} ${count}`)).toEqual(["2020 2", "2021 1"]);
  });

  test("a day knows its month and year, and not how many articles they hold", () => {
    expect(days[0]).toMatchObject({
      address: "2020/12/22/index.html",
      month: { label: "2020-12", count: 0 },
      year: { label: "2020", count: 0 },
    });
  });
});

describe("indexes", () => {
  test("a narrower topic stands below its broader one", () => {
    expect(
      group(ENTRIES).termIndexes.map(({ kind, terms }) => [
        kind,
        terms.map(({ link, level }) => `${level} ${link.label} ${link.count}`),
      ]),
    ).toEqual([["topics", ["0 transport 1", "1 ferries 2"]]]);
  });

  test("two topics that each claim to be the broader one are both listed", () => {
    const circle = [entry("a", "2020-12-22", { topics: [topic("x", "y"), topic("y", "x")] })];
    expect(
      group(circle)
        .termIndexes[0]?.terms.map(({ link }) => link.label)
        .sort(),
    ).toEqual(["x", "y"]);
  });

  test("a term is split by year, undated texts on a page of their own", () => {
    const ferries = group(ENTRIES).terms.find(({ id }) => id === "ferries");
    expect(ferries).toMatchObject({
      address: "topics/ferries/index.html",
      parent: { label: "transport" },
      parts: [
        { label: "2020", address: "topics/ferries/2020.html", count: 1 },
        { label: "undated", address: "topics/ferries/undated.html", count: 1 },
      ],
    });
  });

  test("a year of more than 500 articles is split by month", () => {
    const many = Array.from({ length: 501 }, (_, at) =>
      entry(`n${at}`, at < 300 ? "2020-01-05" : "2020-02-05", { topics: [topic("x")] }),
    );
    const { termParts, terms } = group(many);
    expect(
      termParts.map(({ period, entries, months }) => [period, entries.length, months.length]),
    ).toEqual([
      ["2020", 0, 2],
      ["2020-01", 300, 0],
      ["2020-02", 201, 0],
    ]);
    expect(terms[0]?.parts).toMatchObject([{ label: "2020", count: 501 }]);
  });

  test("an outlet that no file lists is indexed by its name", () => {
    const { terms } = group([
      entry("a", null, { sources: [{ name: "The Skerry Post", id: null }] }),
    ]);
    expect(terms.map(({ address }) => address)).toEqual(["sources/the-skerry-post/index.html"]);
  });
});

test("an article knows the one before and the one after it; undated texts follow each other", () => {
  const { surroundings } = group(ENTRIES);
  const around = (address: string) => surroundings.get(address);
  expect(around("2020/12/22/b.html")).toMatchObject({
    previous: { label: "a" },
    next: { label: "c" },
    shelf: { address: "2020/12/22/index.html" },
  });
  expect(around("2021/02/10/c.html")?.next).toBeNull();
  expect(around("undated/u.html")).toMatchObject({
    previous: null,
    next: null,
    shelf: { address: "undated/index.html" },
    terms: { topics: [{ label: "ferries", address: "topics/ferries/index.html" }] },
  });
});

describe("a source counts what it carried from others", () => {
  const [courier, snw, post] = ["Courier", "SNW", "The Post"].map((label) => ({
    name: label,
    id: label === "The Post" ? null : label.toLowerCase(),
  }));
  const papers = (...all: readonly (typeof courier)[]) => ({
    sources: all.flatMap((each) => each ?? []),
    topics: [topic("ferries")],
  });
  const articles = [
    entry("own", "2021-02-01", papers(courier)),
    entry("a", "2021-02-02", papers(courier, snw)),
    entry("b", "2021-02-03", papers(courier)),
    entry("c", "2021-02-04", papers(courier)),
    entry("wire", "2021-02-01", papers(snw)),
    entry("post", "2021-02-01", papers(post)),
  ];
  const carried = new Map(
    [snw, snw, post, snw].flatMap((name, at) =>
      name ? [[articles[at + 1]?.address ?? "", name] as const] : [],
    ),
  );
  const { terms, entries } = group(articles, { stories: [], carried });

  test.each([
    ["courier", ["SNW 2 sources/snw/index.html", "The Post 1 sources/the-post/index.html"]],
    ["snw", []],
    ["the-post", []],
    ["ferries", []],
  ])("%s: %j", (id, counted) => {
    const term = terms.find((each) => each.id === id);
    expect(
      term?.carried.map(({ label, count, address }) => `${label} ${count} ${address}`),
    ).toEqual(counted);
  });

  test("and each entry knows whose copy it is", () => {
    expect(entries.map(({ displayTitle, carried: whose }) => [displayTitle, whose?.name])).toEqual([
      ["own", undefined],
      ["post", undefined],
      ["wire", "SNW"],
      ["a", "SNW"],
      ["b", "SNW"],
      ["c", "The Post"],
    ]);
  });
});

test("the order in which articles come does not matter", () => {
  expect(group([...ENTRIES].reverse())).toEqual(group(ENTRIES));
});

test("an empty archive has an empty front page", () => {
  expect(group([]).front).toMatchObject({
    count: 0,
    lead: null,
    newest: [],
    years: [],
    undated: null,
    indexes: [],
  });
});

test("an index has no folder that Windows keeps for itself, whatever an outlet is called", () => {
  const { terms } = group([
    entry("a", "2020-12-22", {
      sources: [
        { name: "CON", id: null },
        { name: "aux", id: "aux" },
      ],
    }),
  ]);
  expect(terms.map(({ address }) => address.replace(/-[0-9a-f]{8}/u, "-…")).sort()).toEqual([
    "sources/aux-…/index.html",
    "sources/con-…/index.html",
  ]);
});
