import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { type Plan, planPages } from "../../src/publish/plan.ts";
import { changesFeed } from "../../templates/views/changes-feed.ts";
import { changesPage } from "../../templates/views/changes-page.ts";
import { folder } from "../folder.ts";
import { type Element, parseXml } from "../xml.ts";
import { atomFaults } from "./atom-rules.ts";

const AT = "2021/02/10/ferry.html";
const ALIVE = `${AT}\tferry.txt\t\tlive\t\t`;
const MOVED = "2021/02/09/ferry.html\tferry.txt\t\tmoved\t2021-03-03\t";
const GONE = "2021/02/08/harbour.html\tharbour.txt\t\tgone\t2021-03-04\t";

interface Told {
  readonly log?: readonly string[];
  readonly addresses?: readonly string[];
  readonly more?: Readonly<Record<string, string>>;
}

/** An archive of one text, or more, and what its tables tell of the past. */
const planOf = ({ log = [], addresses = [ALIVE], more = {} }: Told): Plan =>
  planPages(
    loadArchive(
      folder({
        "archive.yml": "title: A & B\n",
        "ferry.txt": "Ferry <late>\n\nLANNOTH, Feb 10, 2021 (SNW) -- The ferry was late.",
        "addresses.tsv": addresses.join("\n"),
        "changes.tsv": log.join("\n"),
        ...more,
      }),
    ),
  );

function feedOf(plan: Plan): Element | null {
  const [feed] = plan.changesFeed;
  return feed ? parseXml(changesFeed(feed, plan.site).toString()) : null;
}

const entriesOf = (plan: Plan): readonly Element[] =>
  feedOf(plan)?.children.filter(({ name }) => name === "entry") ?? [];

const textOf = (entry: Element, name: string): string =>
  entry.children.find((child) => child.name === name)?.text ?? "";

const linkOf = (entry: Element): string =>
  entry.children.find(({ name }) => name === "link")?.attributes.href ?? "";

const pageOf = (plan: Plan): string => {
  const [page] = plan.changes;
  return page ? changesPage(page, plan.site).toString() : "";
};

/** Many texts, and a line of the log for each. */
const many = (count: number, day: string, why: string, what = "") => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    addresses: [ALIVE, ...numbers.map((at) => `many/${at}.html\tmany/${at}.txt`)],
    log: numbers.map((at) => `${day}\tmany/${at}.html\t${why}\t${what}`),
    more: Object.fromEntries(numbers.map((at) => [`many/${at}.txt`, `Text ${at} of the harbour.`])),
  };
};

const CORRECTED = {
  "corrections.csv": "path,field,value,reason\nferry.txt,headline,Ferry & mine,a slip\n",
};

describe("an entry of the feed says what changed, and why", () => {
  test.each([
    [`2021-03-02\t${AT}\tnew\t`, {}, "New: Ferry <late>", "A new text in the archive."],
    [
      `2021-03-02\t${AT}\tedited\theadline,text`,
      {},
      "Edited: Ferry <late>",
      "Edited, and read otherwise: headline, text.",
    ],
    [
      `2021-03-02\t${AT}\tedited\t`,
      {},
      "Edited: Ferry <late>",
      "Edited; nothing is read otherwise.",
    ],
    [
      `2021-03-02\t${AT}\tcorrected\theadline`,
      CORRECTED,
      "Corrected: Ferry & mine",
      "Corrected by the editor: headline. Reason: a slip",
    ],
    [`2021-03-02\t${AT}\tcorrected\t`, {}, "Corrected: Ferry <late>", "Corrected by the editor."],
    [
      `2021-03-02\t${AT}\trules\tday,topics`,
      CORRECTED,
      "Read anew: Ferry & mine",
      "Read otherwise by changed rules: day, topics.",
    ],
  ])("%j", (line, more, title, summary) => {
    const [entry, ...others] = entriesOf(planOf({ log: [line], more }));
    expect(others).toEqual([]);
    if (!entry) throw new Error("Expected an entry");
    expect(textOf(entry, "title")).toBe(title);
    expect(textOf(entry, "summary")).toBe(summary);
    expect(textOf(entry, "updated")).toBe("2021-03-02T00:00:00Z");
    expect(textOf(entry, "id")).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
    expect(linkOf(entry)).toBe(AT);
  });

  test("also of addresses that moved or are gone, where the day is known; the newest first", () => {
    const undated = "2021/02/07/old.html\told.txt\t\tgone\t\t";
    const plan = planOf({
      addresses: [ALIVE, MOVED, GONE, undated],
      log: [`2021-03-05\t${AT}\tedited\t`, `2021-03-02\t2021/02/09/ferry.html\tnew\t`],
    });
    const told = entriesOf(plan).map((each) => [textOf(each, "title"), linkOf(each)]);
    expect(told).toEqual([
      ["Edited: Ferry <late>", AT],
      ["Removed: 2021/02/08/harbour.html", "2021/02/08/harbour.html"],
      ["Moved: Ferry <late>", AT],
      ["New: Ferry <late>", AT],
    ]);
  });
});

describe.each([
  ["with a site URL", "title: A & B\nurl: https://example.org/papers/\n"],
  ["without a site URL", "title: A & B\nrights: <all> & none\n"],
])("the feed %s", (_, settings) => {
  const log = ["new", "edited", "corrected", "rules"].map(
    (why) => `2021-03-02\t${AT}\t${why}\tday`,
  );
  const plan = (more = {}) =>
    planOf({
      addresses: [ALIVE, MOVED, GONE],
      log,
      more: { "archive.yml": settings, ...more },
    });

  test("keeps the rules of RFC 4287", () => {
    const feed = feedOf(plan());
    expect(entriesOf(plan()).length).toBe(6);
    expect(feed && atomFaults(feed)).toEqual([]);
  });

  test("has names of its own for all entries, which stay whatever the headline is", () => {
    const ids = (of: Plan) => entriesOf(of).map((entry) => textOf(entry, "id"));
    expect(new Set(ids(plan())).size).toBe(6);
    expect(ids(plan(CORRECTED))).toEqual(ids(plan()));
  });
});

test("more than twenty articles of one day and one reason are one entry, and one line of the page", () => {
  const few = entriesOf(planOf(many(20, "2021-03-02", "rules", "topics")));
  expect(few.length).toBe(20);
  const plan = planOf(many(21, "2021-03-02", "rules", "topics"));
  const [entry, ...others] = entriesOf(plan);
  expect(others).toEqual([]);
  if (!entry) throw new Error("Expected an entry");
  expect([textOf(entry, "title"), textOf(entry, "summary"), linkOf(entry)]).toEqual([
    "Read anew: 21 articles",
    "Read otherwise by changed rules: topics.",
    "changes.html",
  ]);
  expect(pageOf(plan)).toContain(
    "<li>21 articles\n<ul><li>Read otherwise by changed rules: topics.</li></ul></li>",
  );
});

test("the feed has no more than fifty entries, and is dated by the newest", () => {
  const days = ["2021-03-01", "2021-03-02", "2021-03-03"];
  const all = days.map((day) => many(20, day, "edited", "text"));
  const plan = planOf({ ...many(20, "", ""), log: all.flatMap(({ log }) => log) });
  expect(entriesOf(plan).length).toBe(50);
  const updated = feedOf(plan)?.children.find(({ name }) => name === "updated")?.text;
  expect(updated).toBe("2021-03-03T00:00:00Z");
});

describe("where nothing with a day is known", () => {
  test.each([
    ["nothing is logged", {}],
    ["an address is gone since nobody knows when", { addresses: [GONE.replace("2021-03-04", "")] }],
    ["what is logged is gone", { log: ["2021-03-02\t2021/02/08/harbour.html\tedited\ttext"] }],
  ])("since %s, there is no feed, and no link to any", (_, told) => {
    const plan = planOf(told);
    expect(plan.changesFeed).toEqual([]);
    expect(pageOf(plan)).not.toContain("changes.xml");
    expect(pageOf(plan)).not.toContain("Edited and read anew");
    expect(plan.dataPage.map(({ changes }) => changes)).toEqual([null]);
  });
});

describe("the page", () => {
  test("tells what was edited, corrected and read anew, by day, and links the feed", () => {
    const page = pageOf(
      planOf({
        log: [
          `2021-03-01\t${AT}\tedited\ttext`,
          `2021-03-02\t${AT}\tcorrected\theadline`,
          `2021-03-02\t${AT}\trules\ttopics`,
        ],
        more: CORRECTED,
      }),
    );
    const link = `<a href="${AT}"><bdi>Ferry &amp; mine</bdi></a>`;
    expect(page).toContain(`<h2>Edited and read anew</h2>
<h3>2 March 2021</h3>
<ul class="changes">
<li>${link}
<ul><li>Corrected by the editor: headline. Reason: a slip</li></ul></li>
<li>${link}
<ul><li>Read otherwise by changed rules: topics.</li></ul></li>
</ul>
<h3>1 March 2021</h3>
<ul class="changes">
<li>${link}
<ul><li>Edited, and read otherwise: text.</li></ul></li>
</ul>
`);
    expect(page).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Changes — A &amp; B" href="changes.xml">',
    );
    expect(page).toContain('<a type="application/atom+xml" href="changes.xml">');
  });

  test("is as it was when another text is new", () => {
    const [one, two] = [1, 2].map((count) => pageOf(planOf(many(count, "2021-03-02", "new"))));
    expect(one).toBe(two);
    expect(one).not.toContain("Text 0");
  });

  test("tells no more than two hundred changes, and how many there were before", () => {
    const days = Array.from({ length: 11 }, (_, at) => `2021-03-${10 + at}`);
    const all = days.map((day) => many(20, day, "edited", "text"));
    const page = pageOf(planOf({ ...many(20, "", ""), log: all.flatMap(({ log }) => log) }));
    expect(page.match(/Edited, and read/gu)?.length).toBe(200);
    expect(page).toContain("<p>Earlier: 20 articles more.</p>");
    expect(page).not.toContain("10 March 2021");
  });
});
