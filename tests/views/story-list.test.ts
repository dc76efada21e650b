import { describe, expect, test } from "vitest";
import { storyLedger, storyList } from "../../templates/views/story-list.ts";
import { archiveOf, TEXTS } from "../stories/sample.ts";

const FROM = "2021/05/05/index.html";

const storiesOf = (date: string) =>
  archiveOf(TEXTS).groups.days.find((day) => day.date === date)?.stories ?? [];

/** The words of a page, without its marks. */
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

describe("the ledger of a day has stories down and outlets across", () => {
  const ledger = () => storyLedger(storiesOf("2021-05-05"), FROM).toString();

  test("a column an outlet, a row a story, a cell what that outlet reports", () => {
    expect(ledger().match(/<th scope="col">/gu)).toHaveLength(3);
    expect(words(ledger())).toBe(
      "Story Ostavel Courier Radio Skerrane Ferry burns off Corrow Point 3 reports " +
        "Ostavel Courier Passengers wade ashore from burning ferry Radio Skerrane Skipper praised for beaching ferry",
    );
  });

  test("every story and every report is a link that counts from the page", () => {
    expect([...ledger().matchAll(/href="([^"]+)"/gu)].map(([, link]) => link)).toEqual([
      "../../../stories/ferry-burns-off-corrow-point.html",
      "passengers-wade-ashore-from-burning-ferry.html",
      "skipper-praised-for-beaching-ferry.html",
    ]);
  });

  test("an outlet that reports nothing of a story says so to those who do not see the gap", () => {
    const [story] = storiesOf("2021-05-05");
    const [entry] = story?.entries ?? [];
    const other = { label: "A choir", address: "stories/choir.html", count: 2 };
    const two = story && entry ? [story, { story: other, entries: [entry] }] : [];
    expect(words(storyLedger(two, FROM).toString())).toContain(
      "Radio Skerrane: nothing on this day",
    );
  });

  test.each([
    ["published", ""],
    ["filed", "filed on this day"],
    ["updated", "updated on this day"],
    ["event", "about this day; publication day not stated"],
    ["path", "placed here by the file’s path"],
  ] as const)("a report that stands there as %s says so: %j", (dateBasis, said) => {
    const stories = storiesOf("2021-05-04").map((story) => ({
      ...story,
      entries: story.entries.map((entry) => ({ ...entry, dateBasis })),
    }));
    expect(words(storyLedger(stories, FROM).toString())).toBe(
      `Story Lannoth Tidings Ferry burns off Corrow Point 3 reports Lannoth Tidings Ferry burns off Corrow Point ${said}`.trim(),
    );
  });

  test("more than five outlets make a list", () => {
    const [story] = storiesOf("2021-05-05");
    const [entry] = story?.entries ?? [];
    const many = (count: number) =>
      story && entry
        ? [
            {
              ...story,
              entries: Array.from({ length: count }, (_, at) => ({
                ...entry,
                sources: [{ name: `Paper ${at}`, id: null }],
              })),
            },
          ]
        : [];
    expect(storyLedger(many(5), FROM).toString()).toContain("<table");
    expect(storyLedger(many(6), FROM).toString()).toContain('<ol class="entries told">');
  });
});

test("a list says how many reports stand on other days", () => {
  expect(words(storyList(storiesOf("2021-05-04"), FROM).toString())).toBe(
    "Ferry burns off Corrow Point 3 reports: Lannoth Tidings , and 2 on other days",
  );
});
