import { expect, test } from "vitest";
import { shippedDefault } from "../../src/read/shipped-default.ts";
import { parseSettings } from "../../src/steer/settings.ts";
import { parseSources, sourceBook } from "../../src/steer/sources.ts";
import { steer } from "../../src/steer/steer.ts";
import { parseTopics } from "../../src/steer/topics.ts";
import { UserError } from "../../src/user-error.ts";

test("no archive.yml, or an empty one, gives the defaults", () => {
  expect(parseSettings("archive.yml", null)).toEqual(parseSettings("archive.yml", "# nothing\n"));
  expect(parseSettings("archive.yml", null)).toMatchObject({ title: "News archive", url: null });
});

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/archive", "https://example.org/archive/"],
  ["https://example.org/archive//", "https://example.org/archive/"],
  ["https://EXAMPLE.org/arkív", "https://example.org/ark%C3%ADv/"],
])("a site URL is written as links need it, with one slash at its end: %s", (url, expected) => {
  expect(parseSettings("a", `url: ${url}`).url).toBe(expected);
});

test.each([
  ["titel: x", "archive.yml:1", "did you mean `title`?"],
  ["title: x\nyear: soon", "archive.yml:2", "Expected a year"],
  ["title: x\n\ndateOrder: mdy", "archive.yml:3", "`day-first` or `month-first`"],
  ["url: javascript:alert(1)", "archive.yml:1", "https://example.org/archive/"],
  ["url: https://example.org/?a", "archive.yml:1", "without `?` and `#`"],
  ["language: English!", "archive.yml:1", "a language tag"],
  ["language: en-aa-bb", "archive.yml:1", "a language tag"],
  ["search: perhaps", "archive.yml:1", "Expected `true` or `false`"],
  ["title: [", "archive.yml:", "bad-yaml"],
  ["title: a\ntitle: b", "archive.yml:2", "bad-yaml"],
  ["- a list", "archive.yml:1", "Expected lines such as"],
  ["rights: &x y\ntitle: *x", "archive.yml:2", "Expected no alias"],
])("a bad setting stops with file, line and the way out: %j", (yaml, place, way) => {
  const reading = () => parseSettings("archive.yml", yaml);
  expect(reading).toThrow(UserError);
  expect(reading).toThrow(place);
  expect(reading).toThrow(way);
});

test.each([
  ["- {id: a, name: A}", "Expected one of agency"],
  ["- {id: A b, name: A, kind: paper}", "Expected an id such as"],
  ["- {id: a, name: A, kind: paper, colour: red}", "colour"],
  ["a: b", "Expected a list of outlets"],
])("a bad outlet stops: %s", (yaml, way) => {
  expect(() => parseSources("sources.yml", yaml)).toThrow(way);
});

test("an outlet is found by any of its names, a short code only in capitals", () => {
  const book = sourceBook(
    parseSources(
      "sources.yml",
      "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW, СНВ]}",
    ),
    parseSources(
      "sources.yml",
      "- {id: snw, name: Other, kind: paper}\n- {id: post, name: The Post, kind: paper}",
    ),
  );
  expect(book.find("SKERRAN  NEWS WIRE")?.id).toBe("snw");
  expect(book.find("S.N.W.")?.id).toBe("snw");
  expect(book.find("снв")?.id).toBe("snw");
  expect(book.find("snw")).toBeNull();
  expect(book.find("Other")).toBeNull();
  expect(book.find("the post")?.id).toBe("post");
});

test("a topic needs an id and a label; its code is eight digits", () => {
  expect(parseTopics("topics.yml", "- {id: a, label: A, phrases: [x]}")).toEqual([
    {
      id: "a",
      label: "A",
      parent: null,
      medtop: null,
      phrases: ["x"],
      min: 1,
      in: "text",
      not: [],
    },
  ]);
  expect(() => parseTopics("topics.yml", "- {id: a, label: A, medtop: 12}")).toThrow(
    "topics.yml:1",
  );
});

test("the shipped defaults are sound: each id once, each parent there, each code once", () => {
  const { topics, sources } = steer("content", () => null, shippedDefault);
  const ids = topics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(topics.filter(({ parent }) => parent !== null && !ids.includes(parent))).toEqual([]);
  const codes = topics.flatMap(({ medtop }) => medtop ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  expect(topics.length).toBeGreaterThan(60);
  expect(sources.find("Xinhua")?.kind).toBe("agency");
  expect(sources.find("ASIA NEWS NETWORK")?.kind).toBe("distributor");
  expect(sources.find("VCG")).toBeNull();
});
