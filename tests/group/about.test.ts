import { expect, test } from "vitest";
import { aboutFinder } from "../../src/group/about.ts";
import { steer } from "../../src/steer/steer.ts";

const FILES: Readonly<Record<string, string>> = {
  "topics.yml":
    "- {id: ferries, label: Ferries, medtop: '20000001', phrases: [ferry, car deck], min: 2, not: [fairy]}",
  "sources.yml":
    "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW, SKERRAN NEWS WIRE]}",
  "people.yml": "- {id: snw, name: Sana N. Wirt, names: [Wirt]}",
};

const aboutOf = aboutFinder(
  steer(
    "content",
    (name) => FILES[name] ?? null,
    () => "",
  ),
);
const NOTHING = { names: [], outlet: null, medtop: null, rule: null };

test.each([
  [
    "topics",
    "ferries",
    {
      medtop: "20000001",
      rule: { phrases: ["ferry", "car deck"], min: 2, in: "text", not: ["fairy"] },
    },
  ],
  ["sources", "snw", { names: ["SNW"], outlet: "agency" }],
  ["people", "snw", { names: ["Wirt"] }],
  ["places", "snw", {}],
  ["topics", "toString", {}],
] as const)("what the files say of a term: %s, %s", (kind, id, expected) => {
  expect(aboutOf(kind, id)).toEqual({ ...NOTHING, ...expected });
});
