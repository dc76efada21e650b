import { describe, expect, test } from "vitest";
import { oddities } from "../../src/check/odd/oddities.ts";
import { sourceBook } from "../../src/steer/sources.ts";
import { articleOf, cardFor } from "../pipeline.ts";
import { steering } from "../steering.ts";

/** What is odd in an archive of these texts, but for the days that they do not tell. */
const oddIn = (...texts: readonly string[]): readonly string[] =>
  oddities(
    texts.map((text, at) => cardFor(articleOf(text, `${at}.txt`))),
    steering().sources,
  )
    .filter(({ rule }) => rule !== "undated")
    .map(({ rule, place: { path, line } }) => `${rule} ${path}:${line}`);

const CHROME = "Home > News & Events > Harbour > Notices to Mariners > The Year 2020";

describe("one text is odd, or it is not", () => {
  test.each<readonly [what: string, text: string, ...odd: readonly string[]]>([
    ["nothing is left of it", "Share this page\n", "no-body 0.txt:null"],
    ["little is left of it", `${CHROME}\nGates shut.\n`, "mostly-left-out 0.txt:1"],
    [
      "most is left of it",
      `${CHROME}\nThe gates of the lock were shut at noon, and stay so until the water falls.\n`,
    ],
    [
      "it came out four weeks after its dateline",
      "date 2021-03-30 LANNOTH, March 2 (SNW) -- The gate is shut.",
      "days-apart 0.txt:1",
    ],
    [
      "it came out before its dateline",
      "date 2021-03-01 LANNOTH, March 20 (SNW) -- The gate is shut.",
      "days-apart 0.txt:1",
    ],
    [
      "it came out a week after its dateline",
      "date 2021-03-09 LANNOTH, March 2 (SNW) -- The gate is shut.",
    ],
    [
      "it reports on a day two years ago",
      "date 2021-03-09 LANNOTH (SNW) -- The gate was shut on March 3, 2019.",
      "days-apart 0.txt:1",
    ],
    [
      "it reports on yesterday",
      "date 2021-03-09 LANNOTH (SNW) -- The gate was shut on March 8, 2021.",
    ],
  ])("%s", (_, text, ...odd) => {
    expect(oddIn(text)).toEqual(odd);
  });
});

describe("two texts are the same, or they are not", () => {
  test.each<readonly [what: string, one: string, other: string, ...odd: readonly string[]]>([
    ["the same bytes", "The gate is shut.", "The gate is shut.", "same-text 1.txt:null"],
    [
      "the same body under another day",
      "date 2021-03-09 LANNOTH (SNW) -- The gate is shut.",
      "date 2021-03-10 LANNOTH (SNW) -- The gate is shut.",
      "same-text 1.txt:null",
    ],
    ["another body", "The gate is shut.", "The gate is open."],
    [
      "no body in either",
      "Share this page\n",
      "\nShare this page\n",
      "no-body 0.txt:null",
      "no-body 1.txt:null",
    ],
  ])("%s", (_, one, other, ...odd) => {
    expect(oddIn(one, other)).toEqual(odd);
  });
});

describe("a language is odd", () => {
  const outlets = sourceBook(
    [{ id: "snw", name: "SNW", kind: "agency", names: [], language: "en" }],
    [],
  );
  const text = (language: string) => ({
    ...articleOf(
      "LANNOTH, 10 February 2021 (SNW) -- The gate is shut and nobody was there to open it.",
    ),
    sources: [{ name: "SNW", id: "snw" }],
    language,
  });
  const odd = (...languages: readonly string[]) =>
    oddities(
      languages.map((language) => cardFor(text(language))),
      outlets,
    ).filter(({ rule }) => rule === "other-language").length;

  test.each([
    ["where it is neither the outlet's nor the archive's", 1, ["en", "en", "tl"]],
    ["not where it is the archive's", 0, ["nl", "nl", "en"]],
    ["not where it is unknown", 0, ["en", "en", "und"]],
    ["not where its script cannot be mistaken", 0, ["en", "en", "zh"]],
  ])("%s", (_, count, languages) => {
    expect(odd(...languages)).toBe(count);
  });
});
