import { expect, test } from "vitest";
import { requestOf } from "../../src/search/request.ts";
import { linkTo, without } from "../../templates/client/answer.ts";

const request = requestOf("q=port&topic=a&topic=b&source=a&sort=newest&page=3");

test("a link asks for the same, changed, from its first page", () => {
  expect(linkTo(request, {})).toBe("?q=port&source=a&topic=a&topic=b&sort=newest");
  expect(linkTo(request, { page: 4 })).toBe("?q=port&source=a&topic=a&topic=b&sort=newest&page=4");
  expect(linkTo(request, { words: "", sort: "relevance", filters: [] })).toBe("?");
});

test("one filter is taken back, and no other of its kind or its id", () => {
  const others = without(request, { kind: "topic", id: "a" });
  expect(others.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["source a", "topic b"]);
});
