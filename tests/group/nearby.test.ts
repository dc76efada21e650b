import { describe, expect, test } from "vitest";
import { archiveOf, TEXTS } from "../stories/sample.ts";

const TOPICS = `- {id: harbour, label: Harbour, phrases: [quay]}
- {id: cranes, label: Cranes, parent: harbour, phrases: [crane]}
`;

const ferry = (day: number, name: string, words = "The quay was closed."): string =>
  `${name}\nPublished: ${day} March 2020\n\n${words}\n`;

type Files = Readonly<Record<string, string>>;

/** What stands beside each text, by its title: the topic, and the titles of earlier texts. */
function earlierIn(files: Files): Readonly<Record<string, readonly string[]>> {
  const { entries, surroundings } = archiveOf({ "topics.yml": TOPICS, ...files }).groups;
  return Object.fromEntries(
    entries.map(({ address, displayTitle }) => {
      const earlier = surroundings.get(address)?.nearby.earlier;
      const titles = earlier?.entries.map((entry) => entry.displayTitle) ?? [];
      return [displayTitle, earlier ? [earlier.topic.label, ...titles] : []];
    }),
  );
}

const FIVE: Files = {
  "a.txt": ferry(1, "Alder"),
  "b.txt": ferry(2, "Birch"),
  "c.txt": ferry(3, "Cedar"),
  "d.txt": ferry(4, "Dogwood"),
  "e.txt": ferry(5, "Elder"),
};

describe("the nearest earlier texts of a topic", () => {
  test("are three at most, the nearest first", () => {
    expect(earlierIn(FIVE)).toEqual({
      Alder: [],
      Birch: ["Harbour", "Alder"],
      Cedar: ["Harbour", "Birch", "Alder"],
      Dogwood: ["Harbour", "Cedar", "Birch", "Alder"],
      Elder: ["Harbour", "Dogwood", "Cedar", "Birch"],
    });
  });

  test("are those of the narrower topic, where the first one has such", () => {
    const text = ferry(6, "Fuchsia", "The quay and the quay and its crane were closed.");
    const other = ferry(2, "Crane", "The crane fell.");
    expect(earlierIn({ ...FIVE, "f.txt": text, "g.txt": other }).Fuchsia).toEqual([
      "Cranes",
      "Crane",
    ]);
  });

  test("are none for a text without a day, and it is none of them", () => {
    const undated = "Zinnia\nBy Ada Brandt\n\nThe quay was closed.\n";
    expect(earlierIn({ ...FIVE, "z.txt": undated })).toEqual({ ...earlierIn(FIVE), Zinnia: [] });
  });

  test("stay when a newer text comes", () => {
    expect(earlierIn({ ...FIVE, "f.txt": ferry(6, "Fuchsia") })).toMatchObject(earlierIn(FIVE));
  });

  test("change for three texts when one comes between others", () => {
    const before = earlierIn({ ...FIVE, "f.txt": ferry(6, "Fuchsia"), "g.txt": ferry(7, "Gorse") });
    const after = earlierIn({
      ...{ ...FIVE, "f.txt": ferry(6, "Fuchsia"), "g.txt": ferry(7, "Gorse") },
      "n.txt": ferry(2, "Nettle"),
    });
    const changed = Object.keys(before).filter((title) => `${before[title]}` !== `${after[title]}`);
    expect(changed).toEqual(["Cedar", "Dogwood", "Elder"]);
  });
});

test("the other reports of a story stand beside each of them, and are not named as earlier texts too", () => {
  const { surroundings } = archiveOf({
    ...TEXTS,
    "topics.yml": "- {id: ferries, label: Ferries, phrases: [ferry]}\n",
  }).groups;
  const beside = [...surroundings].map(([address, { nearby }]) => [
    address.split("/").at(-1),
    nearby.reports.length,
    nearby.earlier?.entries.length ?? 0,
  ]);
  expect(beside).toEqual([
    ["dunnet-choir-takes-the-cup.html", 0, 0],
    ["ferry-burns-off-corrow-point.html", 2, 0],
    ["passengers-wade-ashore-from-burning-ferry.html", 2, 0],
    ["skipper-praised-for-beaching-ferry.html", 2, 0],
    ["ferry-burns-again.html", 0, 3],
    ["ferry-lost-to-fire-on-tuesday.html", 0, 0],
  ]);
});
