import { expect, test } from "vitest";
import { articleOf } from "../pipeline.ts";

const notices = (text: string): readonly string[] =>
  articleOf(text).notices.map(
    ({ rule, message, place }) => `${place.line} ${rule} ${/"(.*)"/u.exec(message)?.[1]}`,
  );

test("an outlet that no file lists is printed as it stands, and named once", () => {
  const text = "Source: Skerry Post\n\nVASKENNA, May 3, 2021 (Skerry Post) -- The port closed.";
  expect(articleOf(text).sources).toEqual([{ name: "Skerry Post", id: null }]);
  expect(notices(text)).toEqual(["1 unknown-outlet Skerry Post"]);
});

test("a listed outlet is named by nobody", () => {
  expect(notices("LANNOTH, May 3, 2021 (SNW) -- The port closed.")).toEqual([]);
});
