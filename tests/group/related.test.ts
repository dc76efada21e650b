import { expect, test } from "vitest";
import { relatedTo } from "../../src/group/related.ts";
import { entryWith, filed } from "./filed.ts";

const TOPICS = [
  ["ferries", "transport"],
  ["transport", null],
  ["fog", null],
  ["school", null],
] as const;

const entry = (...ids: readonly string[]) =>
  entryWith({
    topics: TOPICS.filter(([id]) => ids.includes(id)).map(([id, parent]) => ({
      ...{ id, label: id, parent, because: null },
    })),
  });

const ENTRIES = [
  entry("ferries", "transport", "fog"),
  entry("ferries", "transport", "school", "fog"),
  entry("ferries", "school", "fog"),
];

test.each([
  ["topics", "ferries", "transport", ["fog 3", "school 2"]],
  ["topics", "transport", null, ["fog 3", "school 2"]],
  ["topics", "school", null, ["ferries 3", "fog 3", "transport 2"]],
  ["places", "school", null, ["ferries 3", "fog 3", "school 2", "transport 2"]],
] as const)(
  "%s, %s: topics of the same articles, without those just above and below it",
  (kind, id, parent, expected) => {
    const related = relatedTo(kind, filed(id, ENTRIES, parent));
    expect(related.map(({ label, count }) => `${label} ${count}`)).toEqual(expected);
  },
);

test("no more than five, each with its page", () => {
  const many = entryWith({
    topics: ["f", "e", "d", "c", "b", "a"].map((id) => ({
      ...{ id, label: id.toUpperCase(), parent: null, because: null },
    })),
  });
  expect(relatedTo("people", filed("x", [many])).map(({ address }) => address)).toEqual(
    ["a", "b", "c", "d", "e"].map((id) => `topics/${id}/index.html`),
  );
});
