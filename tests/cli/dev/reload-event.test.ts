import { expect, test } from "vitest";
import { reloadEvent } from "../../../src/cli/dev/reload-event.ts";

const read = (address: string): string => `page ${address}`;

test("nothing changed: no page hears of it", () => {
  expect(reloadEvent([], read)).toBeNull();
});

test("a stylesheet alone is exchanged in place", () => {
  expect(reloadEvent(["assets/backfile.css"], read)).toEqual({
    subtype: "css",
    build: { stylesheets: ["/assets/backfile.css"] },
  });
});

test("pages are patched where they are open, at each of their addresses", () => {
  expect(reloadEvent(["index.html", "2021/أحزن.html"], read)).toEqual({
    files: ["index.html", "2021/أحزن.html"],
    build: {
      templates: [
        { url: "/index.html", inputPath: "index.html", content: "page index.html" },
        { url: "/", inputPath: "index.html", content: "page index.html" },
        {
          url: "/2021/%D8%A3%D8%AD%D8%B2%D9%86.html",
          inputPath: "2021/أحزن.html",
          content: "page 2021/أحزن.html",
        },
      ],
    },
  });
});

test.each([
  ["everything", "all" as const],
  ["a picture", ["assets/icon.svg"]],
  ["a page and the stylesheet", ["index.html", "assets/backfile.css"]],
  ["more pages than are worth sending", Array.from({ length: 51 }, (_, at) => `${at}.html`)],
])("for %s every page reloads", (_, changed) => {
  expect(reloadEvent(changed, read)).toEqual({});
});

test("a page is patched whatever feeds and data files changed with it; for those alone nobody is told", () => {
  const others = [
    "feed.xml",
    "topics/sea/feed.json",
    "data/articles-2021.ndjson",
    "data/a.csv",
    "data/articles-2021.bib",
    "data/articles-2021.ris",
    "data/articles-2021.csl.json",
    "search/words/w-.js",
  ];
  expect(reloadEvent(["index.html", ...others], read)).toEqual(reloadEvent(["index.html"], read));
  expect(reloadEvent(others, read)).toBeNull();
});
