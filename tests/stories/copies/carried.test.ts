import { describe, expect, test } from "vitest";
import { carriedOf } from "../../../src/stories/copies/carried.ts";
import { copy, isAgency, lineages, name, run, type Sample } from "./texts.ts";

const WIRE = run(1, 200);
const OWN = run(501, 700);

/** The last of the texts is asked for; `via` passed it on. */
const carriedBy = (samples: readonly Sample[], via: readonly string[]): string | null => {
  const texts = samples.map((sample, at) => ({
    ...copy(sample),
    sources: sample[2].map(name),
    distributors: at === samples.length - 1 ? via.map(name) : [],
  }));
  const last = texts.at(-1)?.address ?? "";
  return carriedOf(texts, lineages(samples), isAgency).get(last)?.name ?? null;
};

describe("whose copy a text is", () => {
  test.each<
    readonly [
      what: string,
      samples: readonly Sample[],
      via: readonly string[],
      whose: string | null,
    ]
  >([
    ["its own", [["a", 1, ["courier"], OWN]], [], null],
    ["its own, of an agency", [["a", 1, ["snw"], OWN]], [], null],
    ["an agency's that it names beside itself", [["a", 1, ["courier", "snw"], OWN]], [], "SNW"],
    [
      "either of two agencies' that it names: nobody's",
      [["a", 1, ["courier", "snw", "pomtel"], OWN]],
      [],
      null,
    ],
    ["two agencies' own", [["a", 1, ["snw", "pomtel"], OWN]], [], null],
    ["two papers' own", [["a", 1, ["courier", "tidings"], OWN]], [], null],
    ["an agency's that was passed on", [["a", 1, ["snw"], OWN]], ["nsnn"], "SNW"],
    ["a paper's that was passed on", [["a", 1, ["courier"], OWN]], ["nsnn"], "COURIER"],
    ["passed on, and nobody knows from whom", [["a", 1, [], OWN]], ["nsnn"], null],
    [
      "an agency's of the day before",
      [
        ["a", 1, ["snw"], WIRE],
        ["b", 2, ["courier"], WIRE],
      ],
      [],
      "SNW",
    ],
    [
      "an agency's of the same day",
      [
        ["a", 1, ["snw"], WIRE],
        ["b", 1, ["courier"], WIRE],
      ],
      [],
      "SNW",
    ],
    [
      "an agency's, though undated",
      [
        ["a", 1, ["snw"], WIRE],
        ["b", null, ["courier"], WIRE],
      ],
      [],
      "SNW",
    ],
    [
      "half of an agency's",
      [
        ["a", 1, ["snw"], WIRE],
        ["b", 2, ["courier"], run(1, 100)],
      ],
      [],
      "SNW",
    ],
    [
      "an agency's, by what a third text says",
      [
        ["a", 1, ["tidings", "snw"], WIRE],
        ["b", 1, ["courier"], WIRE],
      ],
      [],
      "SNW",
    ],
    [
      "its own, which an agency took up the day after",
      [
        ["a", 2, ["snw"], WIRE],
        ["b", 1, ["courier"], WIRE],
      ],
      [],
      null,
    ],
    [
      "the agency's own, of a later day",
      [
        ["a", 1, ["courier"], WIRE],
        ["b", 2, ["snw"], WIRE],
      ],
      [],
      null,
    ],
    [
      "an earlier paper's",
      [
        ["a", 1, ["tidings"], WIRE],
        ["b", 2, ["courier"], WIRE],
      ],
      [],
      "TIDINGS",
    ],
    [
      "its own of an earlier day",
      [
        ["a", 1, ["courier"], WIRE],
        ["b", 2, ["courier"], WIRE],
      ],
      [],
      null,
    ],
    [
      "one of two papers' of the same day: nobody's",
      [
        ["a", 1, ["tidings"], WIRE],
        ["b", 1, ["courier"], WIRE],
      ],
      [],
      null,
    ],
    [
      "a paper's, day unknown: nobody's",
      [
        ["a", null, ["tidings"], WIRE],
        ["b", 2, ["courier"], WIRE],
      ],
      [],
      null,
    ],
    [
      "a text's that names no source: nobody's",
      [
        ["a", 1, [], WIRE],
        ["b", 2, ["courier"], WIRE],
      ],
      [],
      null,
    ],
    [
      "a text's that names two: nobody's",
      [
        ["a", 1, ["tidings", "post"], WIRE],
        ["b", 2, ["courier"], WIRE],
      ],
      [],
      null,
    ],
    [
      "an agency's, in a text without a source: nobody carries it",
      [
        ["a", 1, ["snw"], WIRE],
        ["b", 2, [], WIRE],
      ],
      [],
      null,
    ],
  ])("%s", (_, samples, via, whose) => {
    expect(carriedBy(samples, via)).toBe(whose);
  });
});
