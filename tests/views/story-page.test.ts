import { describe, expect, test } from "vitest";
import { articlesOf, loadArchive } from "../../src/archive.ts";
import { parseCivilDate } from "../../src/civil-date.ts";
import { planPages } from "../../src/publish/plan.ts";
import { compareReports } from "../../src/stories/compare/compare-reports.ts";
import type { StoryInRow } from "../../src/stories.ts";
import { storiesPage } from "../../templates/views/stories-page.ts";
import { storyPage } from "../../templates/views/story-page.ts";
import { folder } from "../folder.ts";

const TEXTS = {
  "a.txt":
    "Published: 9 February 2021\nSource: Radio Skerrane\n\nFog at the reef\n\nThe ferry struck the Cobbler reef in thick fog. On the quay 14 people were treated for <b>cuts</b>. A boom was laid.\n",
  "b.txt":
    "Published: 10 February 2021\nSource: Lannoth Tidings\n\nA night at sea\n\nThe ferry struck the Cobbler reef in thick evening fog. On the quay 15 people were treated for cuts. The bell rang all night.\n",
  "c.txt":
    "السفينة على الصخور\n\nجنحت العبارة على صخور كوبلر في الضباب الكثيف. ولم يصب أحد بأذى.\n",
  "d.txt": "A ferry and a reef\n\nThe ferry struck a reef, somebody said.\n",
};

const archive = () => loadArchive(folder(TEXTS));

/** The story of some of the texts; the last of them is only similar. */
function storyOf(paths: readonly string[], more: Partial<StoryInRow> = {}) {
  const loaded = archive();
  const { groups } = loaded;
  const articles = articlesOf(loaded);
  const { site } = planPages(loaded);
  const own = paths.flatMap((path) => articles.find((article) => article.path === path) ?? []);
  const entryOf = (address: string) => groups.entries.filter((entry) => entry.address === address);
  const story: StoryInRow = {
    id: "reef",
    address: "stories/reef.html",
    title: "The <i>reef</i>",
    named: false,
    first: parseCivilDate("2021-02-09"),
    last: parseCivilDate("2021-02-10"),
    reports: own.flatMap(({ address }) =>
      entryOf(address).map((entry) => ({ entry, event: null, copyOf: null })),
    ),
    reasons: { words: ["Cobbler"], names: [], events: [], byHand: ["one ship"] },
    similar: [],
    index: { label: "stories", address: "stories/index.html", count: 1 },
    previous: null,
    next: null,
    ...more,
  };
  return { story, own, site, entryOf };
}

function drawn(paths: readonly string[], more: Partial<StoryInRow> = {}): string {
  const { story, own, site } = storyOf(paths, more);
  const page = { address: story.address, story, cards: [] };
  return storyPage(page, compareReports(own), site).toString();
}

const THREE = ["a.txt", "b.txt", "c.txt"];

describe("the page of a story", () => {
  test("says how many outlets reported it, when, and why the reports count as one", () => {
    const page = drawn(THREE);
    expect(page).toContain("3 reports by 2 outlets, 9 February 2021 to 10 February 2021.");
    expect(page).toContain("<dt>Rare words they share</dt><dd><bdi>Cobbler</bdi></dd>");
    expect(page).toContain("<dt>Put here by the editor</dt><dd><bdi>one ship</bdi></dd>");
    expect(page).not.toContain("Names they share");
  });

  test("every link within it leads to exactly one place", () => {
    const page = drawn(THREE);
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  test("every sentence has a cell that says in words how many reports have it", () => {
    const page = drawn(THREE);
    expect(page.match(/class="cell /gu)).toHaveLength(8);
    expect(page).toContain('<span class="unseen">Sentence 1, in 2 of 3</span>');
    expect(page).toContain('<span class="unseen">Sentence 3, only here</span>');
  });

  test("marks the words that differ, and nothing that is the same", () => {
    const page = drawn(["a.txt", "b.txt"]);
    expect(page).toContain("in thick <mark>evening</mark> fog.");
    expect(page).toContain("On the quay <mark>14</mark> people");
    expect(page).not.toContain("<mark>The ferry");
  });

  test("shows what is told differently, each with its sentence", () => {
    const page = drawn(THREE);
    expect(page).toContain(
      '<b><bdi>14 people</bdi></b> <span class="where"><a href="#a-2">A 2</a>',
    );
    expect(page).toContain(
      '<b><bdi>15 people</bdi></b> <span class="where"><a href="#b-2">B 2</a>',
    );
    expect(drawn(["a.txt", "c.txt"])).not.toContain("Told differently");
  });

  test("each sentence has the language and the direction of its text", () => {
    expect(drawn(THREE)).toContain('<p id="c-1" lang="ar" dir="rtl">');
  });

  test("text stays text", () => {
    const page = drawn(THREE);
    expect(page).toContain("&lt;b&gt;cuts&lt;/b&gt;");
    expect(page).toContain("The &lt;i&gt;reef&lt;/i&gt;");
    expect(page).not.toMatch(/<script|style="|<b>cuts/u);
  });

  test("the first pair is open, the others can be opened without a script", () => {
    const page = drawn(THREE);
    expect(page.match(/<details/gu)).toHaveLength(2);
    expect(page.match(/<details class="pair" open>/gu)).toHaveLength(1);
  });

  test("says whose words a report carries, and which texts are only similar", () => {
    const { story, entryOf } = storyOf(THREE);
    const reports = story.reports.map((report, at) => ({
      ...report,
      copyOf: at === 1 ? (story.reports[0]?.entry.address ?? null) : null,
    }));
    expect(drawn(THREE, { reports })).toContain("carries the same words as A, Radio Skerrane");
    expect(drawn(THREE)).not.toContain("carries the same words");
    const similar = entryOf("undated/a-ferry-and-a-reef.html");
    expect(similar).toHaveLength(1);
    expect(drawn(THREE, { similar })).toContain("../undated/a-ferry-and-a-reef.html");
    expect(drawn(THREE)).not.toContain("Similar reports");
  });

  test("leads to the stories before and after it", () => {
    const next = { label: "The inquiry", address: "stories/inquiry.html", count: 2 };
    expect(drawn(THREE, { next })).toContain('<a rel="next" href="inquiry.html">The inquiry');
  });
});

describe("the index of stories", () => {
  test("has the newest first, by month, and the undated last", () => {
    const { story, site } = storyOf(THREE);
    const later = { ...story, title: "Later", first: parseCivilDate("2021-03-01") };
    const never = { ...story, title: "Never", first: null, last: null };
    const stories = [story, later, never];
    const page = storiesPage(
      { address: "stories/index.html", count: 3, stories, newest: stories, years: [], feed: null },
      site,
    );
    const heads = [...page.toString().matchAll(/<h2>([^<]*)<\/h2>/gu)].map(([, head]) => head);
    expect(heads).toEqual(["March 2021", "February 2021", "Undated"]);
    expect(page.toString()).toContain("3 reports · Lannoth Tidings · Radio Skerrane");
    expect(page.toString()).toContain("no day known");
  });
});
