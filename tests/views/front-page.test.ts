import { describe, expect, test } from "vitest";
import { planPages } from "../../src/publish/plan.ts";
import { frontPage } from "../../templates/views/front-page.ts";
import { archiveOf, TEXTS } from "../stories/sample.ts";

function drawn(texts: Readonly<Record<string, string>>): string {
  const { front, site } = planPages(archiveOf(texts));
  return front.map((record) => frontPage(record, site).toString()).join();
}

/** The first words below the lead's title, as they are printed. */
const firstWords = (text: string): string | null =>
  drawn({ "a.txt": text }).match(/class="first-words"[^>]*>([^<]*)</u)?.[1] ?? null;

const LONG =
  "The ferry to Ulmasey ran onto a reef in thick fog on its second crossing of the day and was pulled free by two tugs before the evening tide came in.";

describe("the first words of the lead", () => {
  test.each([
    [
      "stand below a headline",
      `Ferry aground\nPublished: 4 May 2021\n\nIt ran onto a reef.`,
      "It ran onto a reef.",
    ],
    [
      "go on where a title that was cut from them ends",
      `Published: 4 May 2021\n\n${LONG}`,
      "… pulled free by two tugs before the evening tide came in.",
    ],
    [
      "go on after a title that is their first sentence",
      "Published: 4 May 2021\n\nThe port closed. It opened again on Friday.",
      "It opened again on Friday.",
    ],
    [
      "are not said again where the title has all of them",
      "Published: 4 May 2021\n\nThe port closed.",
      null,
    ],
  ])("%s", (_, text, words) => {
    expect(firstWords(text)).toBe(words);
  });
});

test("a lead in another language says so, and runs in its direction", () => {
  const page = drawn({
    "a.md": "---\ntitle: المضيق\nlanguage: ar\ndate: 2021-05-04\n---\n\nأغلق الميناء.",
  });
  expect(page).toMatch(/<h3><a class="title" href="[^"]*" lang="ar" dir="rtl">المضيق</u);
  expect(page).toContain('<p class="first-words" lang="ar" dir="rtl">');
});

describe("what several outlets tell", () => {
  test("stands apart, every outlet a link to what it printed", () => {
    const [, several = ""] = drawn(TEXTS).split('class="several"');
    expect(several).toContain(
      'href="stories/ferry-burns-off-corrow-point.html" lang="en" dir="ltr"',
    );
    expect(
      [...several.matchAll(/"(2021[^"]*)"><bdi>([^<]*)</gu)].map(([, , name]) => name),
    ).toEqual(["Lannoth Tidings", "Ostavel Courier", "Radio Skerrane"]);
  });

  test("is not set apart where nothing is", () => {
    expect(drawn({ "a.txt": "Port\nPublished: 4 May 2021\n\nShut." })).not.toContain("several");
  });
});

test("a very long headline is set smaller", () => {
  const page = (headline: string): string =>
    drawn({ "a.md": `---\ntitle: ${headline}\ndate: 2021-05-04\n---\n\nThe port closed.` });
  expect(page("Storm ".repeat(30))).toContain('<h3 class="long">');
  expect(page("Storm")).toContain("<h3><a");
});

test("where no text tells its day, the way to all of them is said", () => {
  expect(drawn({ "a.txt": "The port closed." })).toContain(
    'all of them are on the <a href="undated/index.html">undated shelf</a>',
  );
});
