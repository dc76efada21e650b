import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { wholeArticle } from "../../src/publish/open-article.ts";
import { planPages } from "../../src/publish/plan.ts";
import { articlePage } from "../../templates/views/article-page.ts";
import { entryList } from "../../templates/views/entry-list.ts";
import { termPage } from "../../templates/views/term-page.ts";
import { folder } from "../folder.ts";

const SOURCES = `- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}
- {id: courier, name: Courier & Sons, kind: paper}
- {id: tidings, name: Tidings, kind: paper}`;

const HALF = `The harbour board of Tarrow closed the north basin on Monday after a diver found that the old gates had rusted through in eleven places. Forty boats were moved to the outer wall before dark, and the fish market opened an hour late. Divers will look at the other gates of the harbour in the course of the week, and until they have done so the ferries from the outer islands land at the coal pier, where buses wait for them every hour.`;

const REST = `The board will ask the island council for two million crowns in April. Until then no vessel longer than nine metres may lie there.`;

const paper = (title: string, source: string, day: number | null, text: string): string =>
  `${title}\n${day === null ? "" : `Published: ${day} February 2021\n`}Source: ${source}\n\n${text}\n`;

const wire = (day: number): string =>
  ` date 2021-02-${day + 1} TARROW, Feb. ${day} (SNW) -- ${HALF}\n\n${REST}\n\nEnditem\n`;

const planOf = (texts: Readonly<Record<string, string>>) =>
  planPages(loadArchive(folder({ "sources.yml": SOURCES, ...texts })));

/** The section of a page as a reader sees it, a line for each element. */
function sectionOf(plan: ReturnType<typeof planOf>, path: string): readonly string[] {
  const page = plan.articles.find(({ card }) => card.path === path);
  const markup = page ? articlePage(wholeArticle(page, plan.stacks), plan.site).toString() : "";
  const section = /<section class="lineage"[\s\S]*?<\/section>/u.exec(markup)?.[0] ?? "";
  return section
    .split("\n")
    .map((line) => line.replace(/<[^>]*>/gu, "").trim())
    .filter((line) => line !== "");
}

const TITLE =
  "The harbour board of Tarrow closed the north basin on Monday after a diver found that the old…";

describe("an article page says where the same words stand", () => {
  test("a paper that cut an agency's copy and added to it", () => {
    const added = "Anglers are <not> amused.";
    const plan = planOf({
      "wire.txt": wire(8),
      "courier.txt": paper("Basin closed", "Courier & Sons", 9, `${HALF} ${added}`),
    });
    expect(sectionOf(plan, "courier.txt")).toEqual([
      "The same words elsewhere",
      `The earliest text with these words that is known to this archive is ${TITLE}, 8 February 2021. Named in them is Skerran News Wire, whose copy it is.`,
      "8 February 2021",
      TITLE,
      "Skerran News Wire",
      "the earliest known; the others are held against it",
      "9 February 2021",
      "This text",
      "Courier &amp; Sons",
      "shortened: 78 % of it",
      "What was cut, and what was added",
      "Not in this text",
      "The board will ask the island council for two million crowns in April.",
      "Until then no vessel longer than nine metres may lie there.",
      "Only in this text",
      "Anglers are &lt;not&gt; amused.",
    ]);
    expect(sectionOf(plan, "wire.txt").slice(0, 4)).toEqual([
      "The same words elsewhere",
      "This is the earliest text with these words that is known to this archive. Named in them is Skerran News Wire, whose copy it is.",
      "8 February 2021",
      "This text",
    ]);
  });

  test.each<readonly [what: string, days: readonly (number | null)[], says: string]>([
    [
      "of the same day",
      [9, 9],
      "The first of these texts are of the same day; nobody can say who was first.",
    ],
    [
      "of which one has no day",
      [9, null],
      "Not each of these texts tells its day; nobody can say who was first.",
    ],
  ])("two papers %s", (_, [one = null, other = null], says) => {
    const plan = planOf({
      "a.txt": paper("Basin closed", "Courier & Sons", one, `${HALF}\n\n${REST}`),
      "b.txt": paper("Gates rusted", "Tidings", other, `${HALF}\n\n${REST}`),
    });
    expect(sectionOf(plan, "a.txt")).toContain(says);
    expect(sectionOf(plan, "b.txt")).toContain(says);
    expect(sectionOf(plan, "b.txt")).toContain("the longest; the others are held against it");
    expect(sectionOf(plan, "b.txt")).toContain("word for word, or nearly");
    expect(plan.articles.map(({ carried }) => carried)).toEqual([null, null]);
  });

  test("a text of its own words has no such section", () => {
    const plan = planOf({
      "a.txt": paper("Basin closed", "Courier & Sons", 9, HALF),
      "b.txt": paper("Money asked for", "Tidings", 10, REST),
    });
    expect(sectionOf(plan, "a.txt")).toEqual([]);
  });

  test("of many that carry it, twenty-five are named", () => {
    const plan = planOf(
      Object.fromEntries(
        Array.from({ length: 28 }, (_, at) => [
          `${at}.txt`,
          paper(`Basin closed ${at}`, "Tidings", at + 1, `${HALF}\n\n${REST}`),
        ]),
      ),
    );
    const section = sectionOf(plan, "0.txt");
    expect(section.filter((line) => line === "Tidings")).toHaveLength(25);
    expect(section.at(-1)).toBe("And 3 more.");
  });
});

describe("lists and pages of sources say whose copy a text is", () => {
  const plan = () =>
    planOf({
      "wire.txt": wire(8),
      "courier.txt": paper("Basin closed", "Courier & Sons", 9, `${HALF}\n\n${REST}`),
      "own.txt": paper("Anglers wait for the north basin", "Courier & Sons", 10, REST.slice(0, 70)),
    });

  test("a list", () => {
    const { days, site } = plan();
    const listed = days.flatMap(({ entries, address }) =>
      entryList(entries, address, site).toString(),
    );
    expect(listed.join("").match(/(?<=class="origin">)[^<]*/gu)).toEqual([
      "Courier &amp; Sons, carrying Skerran News Wire",
      "Skerran News Wire",
      "Courier &amp; Sons",
    ]);
  });

  test("the page of a source", () => {
    const { terms, site } = plan();
    const facts = terms
      .filter(({ kind }) => kind === "sources")
      .map((term) =>
        termPage(term, site)
          .toString()
          .matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gu),
      )
      .map((found) =>
        [...found]
          .map(([, name, value]) => `${name}: ${value?.replace(/<[^>]*>/gu, "")}`)
          .filter((fact) => /own|arried/u.test(fact)),
      );
    expect(facts).toEqual([
      ["Its own text: 1 article", "Carried from: Skerran News Wire (1)"],
      ["Carried by: Courier &amp; Sons (1)"],
    ]);
  });

  test("feeds", () => {
    const { jsonFeeds, articles } = plan();
    const archive = jsonFeeds.find(({ address }) => address === "feed.json");
    expect(archive?.items.map(({ authors }) => authors)).toEqual([
      ["Courier & Sons"],
      ["Skerran News Wire"],
      ["Skerran News Wire"],
    ]);
    expect(articles.map(({ carried }) => carried?.name ?? null)).toEqual([
      "Skerran News Wire",
      null,
      null,
    ]);
  });
});
