import { expect, test } from "vitest";
import { articleOf } from "../pipeline.ts";

test.each([
  ["headline", "Port closed", "Port closed\n\nThe board closed the port on Tuesday."],
  ["lead", "The board closed the port", "The board closed the port. It reopens soon."],
  ["lead", "Mr. Isk closed the port", "Mr. Isk closed the port. It reopens soon."],
  [
    "lead",
    "The harbour board closed the northern basin of the port on Tuesday after divers found that the…",
    "The harbour board closed the northern basin of the port on Tuesday after divers found that the outer gate no longer met its sill.",
  ],
  ["lead", "港口关闭了", "港口关闭了。董事会宣布。"],
  ["caption", "Harbour at dusk", "Harbour at dusk Photo: SNW"],
  ["filename", "ferry-inquiry", "12 345 678"],
])("%s: %s", (basis, title, text) => {
  const article = articleOf(text, "wire/ferry-inquiry.txt");
  expect(article.displayTitle).toBe(title);
  expect(article.displayTitleBasis).toBe(basis);
  expect(article.headline).toBe(basis === "headline" ? title : null);
  expect(article.evidence.displayTitle?.length ?? 0).toBe(basis === "headline" ? 0 : 1);
});
