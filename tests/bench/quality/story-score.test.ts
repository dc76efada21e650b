import { describe, expect, test } from "vitest";
import { scoreStories } from "../../../bench/quality/story-score.ts";
import { truth } from "./truths.ts";

/** `[event or null, story or null]` of each text; a text without a second item has no record. */
type Texts = readonly (readonly [event: string | null, story?: string | null])[];

function scored(texts: Texts, corpus = "giveme5w1h") {
  const truths = texts.map(([event], at) => truth({ file: `${at}.txt`, corpus, event }));
  const records = texts.flatMap(([, story], at) =>
    story === undefined ? [] : [{ path: `folder/${at}.txt`, story }],
  );
  return scoreStories(records, truths);
}

/** By hand: of two events, three texts stand together and one alone. Precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4. */
const THREE_AND_ONE = {
  ...{ texts: 4, events: 2, groups: 2, strays: 0 },
  ...{ precision: 2 / 3, recall: 3 / 4, f1: 12 / 17, truePairs: 1 / 3 },
};

const CASES: readonly (readonly [string, Texts, Record<string, number | null>])[] = [
  [
    "all as it is",
    [
      ["ferry", "a"],
      ["ferry", "a"],
      ["storm", "b"],
      ["storm", "b"],
    ],
    { groups: 2, precision: 1, recall: 1, f1: 1, truePairs: 1, strays: 0 },
  ],
  [
    "three together, one alone",
    [
      ["ferry", "a"],
      ["ferry", "a"],
      ["storm", "a"],
      ["storm", null],
    ],
    THREE_AND_ONE,
  ],
  [
    "a text without a record is alone",
    [["ferry", "a"], ["ferry", "a"], ["storm", "a"], ["storm"]],
    THREE_AND_ONE,
  ],
  [
    "nothing together: always precise, and no pair to be true",
    [
      ["ferry", null],
      ["ferry", null],
    ],
    { groups: 2, precision: 1, recall: 1 / 2, f1: 2 / 3, truePairs: null },
  ],
  [
    "all together",
    [
      ["ferry", "a"],
      ["storm", "a"],
    ],
    { groups: 1, precision: 1 / 2, recall: 1, f1: 2 / 3, truePairs: 0 },
  ],
  [
    "texts of no event count as strays among others alone",
    [
      ["ferry", "a"],
      ["ferry", "a"],
      [null, "a"],
      [null, "b"],
      [null, "b"],
      [null, null],
    ],
    { texts: 2, events: 1, groups: 1, precision: 1, recall: 1, truePairs: 1, strays: 1 },
  ],
];

describe("stories are held against events", () => {
  test.each(CASES)("%s", (_, texts, expected) => {
    const score = scored(texts);
    for (const [figure, value] of Object.entries(expected)) {
      const found = Object.entries(score ?? {}).find(([name]) => name === figure)?.[1];
      if (value === null) expect(found, figure).toBeNull();
      else expect(found, figure).toBeCloseTo(value, 12);
    }
  });

  test.each<readonly [string, Texts, string]>([
    ["of one text", [["ferry", "a"]], "giveme5w1h"],
    [
      "of texts without events",
      [
        [null, "a"],
        [null, "a"],
      ],
      "giveme5w1h",
    ],
    [
      "of a set that has not all of an event",
      [
        ["ferry", "a"],
        ["ferry", "a"],
      ],
      "wikiref",
    ],
  ])("%s there is nothing to say", (_, texts, corpus) => {
    expect(scored(texts, corpus)).toBeNull();
  });
});
