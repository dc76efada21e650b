import { describe, expect, test } from "vitest";
import { archiveOf, pathsOf, TEXTS } from "./sample.ts";

const FIRE = ["a/fire.txt", "b/fire.txt", "c/fire.txt"];

const rows = (...lines: readonly string[]): Readonly<Record<string, string>> => ({
  ...TEXTS,
  "stories.csv": ["path,story,reason", ...lines, ""].join("\n"),
});

test("reports of one event in several outlets are one story; what is alike a month later is not", () => {
  expect(pathsOf(TEXTS)).toEqual([FIRE]);
});

test("a story says which rare words its reports share, and nothing that it does not know", () => {
  const [story] = archiveOf(TEXTS).stories.stories;
  expect(story?.reasons.words.length).toBeGreaterThan(4);
  for (const word of story?.reasons.words ?? [])
    for (const path of FIRE) expect(TEXTS[path]?.toLowerCase()).toContain(word.toLowerCase());
  expect(story).toMatchObject({ named: false, first: "2021-05-04", last: "2021-05-05" });
  expect(story?.reasons.byHand).toEqual([]);
});

const PRINTED = ["Ferry", "Corrow", "Point", "engine", "skipper", "passengers", "ashore", "fuel"];
const COUNCIL =
  "The council met, and had a long agenda about roads, schools, taxes and the new library in town.";
const another = (words: string): Readonly<Record<string, string>> => ({
  ...TEXTS,
  "d/council.txt": `Published: 8 May 2021\nSource: Harbour Log\n\n${words}${COUNCIL}`,
});

describe("the rare words stand in the order in which the reports first print them", () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["as they are found", TEXTS],
    [
      "where another text makes some less rare",
      another("Ewan Tressick spoke of the shingle at Corrow. "),
    ],
    ["where it makes others less rare", another("Passengers of the Kerrick ferry waited. ")],
  ])("%s", (_, texts) => {
    const [story] = archiveOf(texts).stories.stories;
    expect(story?.reports).toHaveLength(3);
    expect(story?.reasons.words).toEqual(PRINTED);
  });
});

test("a text without a day is like a story, and never one of its reports", () => {
  const [story] = archiveOf(TEXTS).stories.stories;
  expect(story?.similar.map(({ displayTitle }) => displayTitle)).toEqual([
    "Ferry lost to fire on Tuesday",
  ]);
});

test("with the day of its event it is one of them", () => {
  const corrections = "path,field,value,reason\nc/undated.txt,event,2021-05-04,a Tuesday\n";
  expect(pathsOf({ ...TEXTS, "corrections.csv": corrections })).toEqual([
    [...FIRE.slice(0, 1), "c/undated.txt", ...FIRE.slice(1)],
  ]);
});

test("an archive that wants no stories has none", () => {
  const archive = archiveOf({ ...TEXTS, "archive.yml": "stories: false" });
  expect(archive.stories.stories).toEqual([]);
  expect(archive.lineages).toEqual([]);
});

describe("stories.csv wins", () => {
  test.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
    ["a name for a story that was found", ["a/fire.txt,The Sandmarten fire,"], [FIRE]],
    [
      "a text put into it",
      ["a/fire.txt,The Sandmarten fire,", "b/later.txt,The Sandmarten fire,same hull"],
      [[...FIRE, "b/later.txt"]],
    ],
    ["a text taken out of it", ["b/fire.txt,,another ferry"], [["a/fire.txt", "c/fire.txt"]]],
    [
      "a story cut in two: what has no name goes where it is more alike, and the rest is none",
      ["a/fire.txt,The fire,", "b/fire.txt,The landing,", "a/choir.txt,The landing,"],
      [["a/choir.txt", "b/fire.txt", "c/fire.txt"]],
    ],
    [
      "texts that nothing else joins",
      ["a/choir.txt,Odds and ends,", "b/later.txt,Odds and ends,"],
      [["a/choir.txt", "b/later.txt"], FIRE],
    ],
    [
      "a text without a day",
      ["c/undated.txt,The Sandmarten fire,", "a/fire.txt,The Sandmarten fire,"],
      [[...FIRE, "c/undated.txt"]],
    ],
    ["a name for one text alone makes no story", ["a/choir.txt,The choir,"], [FIRE]],
  ])("%s", (_, lines, expected) => {
    const found = pathsOf(rows(...lines)).map((paths) => [...paths].sort());
    expect([...found].sort()).toEqual([...expected].map((paths) => [...paths].sort()).sort());
  });

  test("the name that a person gave is the title, and said to be given", () => {
    const [story] = archiveOf(rows("a/fire.txt,The Sandmarten fire,")).stories.stories;
    expect(story).toMatchObject({
      title: "The Sandmarten fire",
      named: true,
      address: "stories/the-sandmarten-fire.html",
      reasons: { byHand: ["Ferry burns off Corrow Point"] },
    });
  });

  test("a name that only one text goes by is named", () => {
    const { notices } = archiveOf(rows("a/choir.txt,The choir,", "b/later.txt,,"));
    expect(notices.filter(({ rule }) => rule === "lone-story")).toEqual([
      {
        rule: "lone-story",
        message: 'Expected two texts or more of "The choir", found one; add a line for another one',
        place: { path: "stories.csv", line: 2 },
      },
    ]);
  });

  test("a line for a text that is not there is named, with what was probably meant", () => {
    const { notices } = archiveOf(rows("a/fier.txt,The fire,"));
    expect(notices.filter(({ rule }) => rule === "unused-story")).toMatchObject([
      { message: expect.stringContaining("did you mean `a/fire.txt`?"), place: { line: 2 } },
    ]);
  });
});
