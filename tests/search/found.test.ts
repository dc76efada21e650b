import { describe, expect, test } from "vitest";
import { parseCivilDate } from "../../src/civil-date.ts";
import type { Found } from "../../src/search/found.ts";
import type { SearchDocument } from "../../src/search/make/search-document.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { queryOf, requestOf } from "../../src/search/request.ts";
import { search } from "../../src/search/search.ts";
import { document, invented } from "./documents.ts";
import { loader, madeIndex, opened, SMALL } from "./index-in-memory.ts";

const found = async (
  documents: readonly SearchDocument[],
  query: string,
  limits = SMALL,
): Promise<Found> => search(await opened(madeIndex(documents, limits)), requestOf(query));

const addresses = ({ hits }: Found): readonly string[] => hits.map(({ address }) => address);

const on = (date: string, address: string, text: string, more = {}): SearchDocument =>
  document(address, text, { date: parseCivilDate(date), ...more });

describe("the order of results", () => {
  const FILLER = "and the council spoke of other things ".repeat(20);
  const DOCUMENTS = [
    on("2020-01-01", "old.html", "The ferry sailed."),
    on("2021-01-01", "new.html", "The ferry sailed."),
    on("2019-01-01", "headline.html", "It sailed at night.", { title: "The ferry", given: true }),
    on("2022-01-01", "long.html", `The ferry sailed. ${FILLER}`),
    on("2018-01-01", "often.html", "The ferry, that ferry, this ferry."),
    document("undated.html", "The ferry sailed."),
  ];

  test.each<readonly [sort: string, order: readonly string[]]>([
    ["relevance", ["headline", "often", "new", "old", "undated", "long"]],
    ["newest", ["long", "new", "old", "headline", "often", "undated"]],
    ["oldest", ["often", "headline", "old", "new", "long", "undated"]],
  ])("by %s", async (sort, order) => {
    expect(addresses(await found(DOCUMENTS, `q=ferry&sort=${sort}`))).toEqual(
      order.map((name) => `${name}.html`),
    );
  });

  test("rare words tell more than frequent ones", async () => {
    const documents = [
      ...Array.from({ length: 8 }, (_, at) => document(`${at}.html`, "A harbour, a harbour.")),
      document("both.html", "The harbour and the lighthouse."),
      document("rare.html", "The lighthouse, the lighthouse by the harbour."),
    ];
    expect(addresses(await found(documents, "q=harbour+lighthouse"))[0]).toBe("rare.html");
  });

  test("results come in pages of ten, and a page past the last is empty", async () => {
    const documents = Array.from({ length: 23 }, (_, at) => document(`${at}.html`, "A ferry."));
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => found(documents, `q=ferry&page=${page}`)),
    );
    expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 3, 0]);
    expect(new Set(pages.flatMap(addresses)).size).toBe(23);
    expect(pages.map(({ total, pages: count }) => [total, count])).toEqual(
      Array.from({ length: 4 }, () => [23, 3]),
    );
  });
});

describe("what is said of the results", () => {
  const DOCUMENTS = invented({ articles: 150 });

  test.each(["source", "topic", "place", "language"] as const)(
    "how many have each %s, as one narrows",
    async (kind) => {
      const all = await found(DOCUMENTS, "from=2016&to=2021");
      const inRange = DOCUMENTS.filter(({ date }) => date && date >= "2016" && date < "2022");
      const labels = inRange.flatMap(({ filters }) =>
        filters.filter((each) => each.kind === kind).map(({ label }) => label),
      );
      const counts = new Map(labels.map((label) => [label, 0]));
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
      const counted = await all.counts(kind);
      expect(new Map(counted.map(({ label, count }) => [label, count]))).toEqual(counts);
      expect(counted.map(({ count }) => count)).toEqual(
        counted.map(({ count }) => count).sort((a, b) => b - a),
      );
    },
  );

  test("a value that is asked for is named though nothing has it", async () => {
    const source = DOCUMENTS[0]?.filters[0];
    const none = await found(DOCUMENTS, `q=zzyzx&source=${source?.id}`);
    expect(await none.counts("source")).toEqual([
      { id: source?.id, label: source?.label, count: 0 },
    ]);
  });

  test("how many lie in each year, the newest first, those without a day last", async () => {
    const documents = [
      on("2019-05-01", "a.html", "A ferry."),
      on("2021-05-01", "b.html", "A ferry."),
      on("2021-06-01", "c.html", "A ferry."),
      document("d.html", "A ferry."),
    ];
    const { years } = await found(documents, "q=ferry");
    expect(years.map(({ id, count }) => [id, count])).toEqual([
      ["2021", 2],
      ["2019", 1],
      ["undated", 1],
    ]);
  });

  test("a hit says all that a list prints, and its first words when they are wanted", async () => {
    const one = on("2020-12-22", "2020/12/22/a.html", "The ferry\tsailed\nat night.", {
      title: "Ferry\nsails",
      given: true,
      source: "Skerran News Wire, Port Office",
      language: "en",
    });
    const { hits } = await found([one], "q=ferry");
    expect(hits).toEqual([
      {
        address: "2020/12/22/a.html",
        title: "Ferry sails",
        given: true,
        day: "2020-12-22",
        source: "Skerran News Wire, Port Office",
        language: "en",
        lead: expect.any(Function),
      },
    ]);
    expect(await hits[0]?.lead()).toBe("The ferry sailed at night.");
  });

  test("words that stand nearly everywhere are left out where there is another, but not in quotes", async () => {
    const documents = Array.from({ length: 40 }, (_, at) =>
      document(`${at}.html`, at < 35 ? `the ferry ${at}` : `a ferry of ${at}`),
    );
    const plain = await found(documents, "q=the+39");
    expect([plain.total, plain.remarks]).toEqual([1, [{ about: "common", words: "the" }]]);
    const alone = await found(documents, "q=the");
    expect([alone.total, alone.remarks]).toEqual([35, []]);
    const quoted = await found(documents, `q=${encodeURIComponent('"the" 39')}`);
    expect([quoted.total, quoted.remarks]).toEqual([0, []]);
    expect((await found(documents, "q=39+-the")).total).toBe(1);
    expect((await found(documents, `q=${encodeURIComponent('"the ferry 7"')}`)).total).toBe(1);
  });

  test("a beginning that too many words share is refused with a sentence", async () => {
    const words = Array.from({ length: 2000 }, (_, at) => `a${at}`).join(" ");
    const { total, remarks } = await found([document("a.html", words)], "q=a*");
    expect([total, remarks]).toEqual([0, [{ about: "too-wide", words: "a" }]]);
  });

  test("an archive without a single word can be asked all the same", async () => {
    const wordless = [document("a.html", "— … —"), document("b.html", "")];
    expect((await found(wordless, "q=ferry")).total).toBe(0);
    expect((await found(wordless, "q=fer*+-boat")).total).toBe(0);
    expect((await found(wordless, "q=-ferry")).total).toBe(2);
  });

  test("marks only, or a day that is none, is said", async () => {
    const documents = [document("a.html", "A ferry.")];
    expect(await found(documents, "q=%3F%3F%3F")).toMatchObject({
      total: 0,
      remarks: [{ about: "no-word", words: "???" }],
    });
    expect(await found(documents, "q=ferry&from=soon")).toMatchObject({
      total: 1,
      remarks: [{ about: "no-day", words: "soon" }],
    });
  });
});

describe("many languages in one search", () => {
  test.each<readonly [typed: string, text: string]>([
    ["elysee", "Le palais de l’Élysée"],
    ["ЁЛКА", "На площади стоит елка"],
    ["سلام", "محادثات السلام في المدينة"],
    ["人民", "据人民日报报道"],
    ["日", "据人民日报报道"],
    ["食べ", "ラーメンを食べた"],
    ["ข่าว", "อ่านข่าววันนี้"],
    ["ｆｅｒｒｙ", "The ferry"],
    ["뉴스", "한국 뉴스"],
    ["שלום", "שָׁלוֹם"],
  ])("%s finds %s", async (typed, text) => {
    const query = `q=${encodeURIComponent(typed)}`;
    const others = [document("b.html", "Nothing of this kind.")];
    expect(addresses(await found([document("a.html", text), ...others], query))).toEqual([
      "a.html",
    ]);
  });

  test("a word of two megabytes is found, and so is what stands beside it", async () => {
    const text = `before ${"x".repeat(2_000_000)} behind`;
    const documents = [document("a.html", text), document("b.html", "before")];
    expect(addresses(await found(documents, "q=behind"))).toEqual(["a.html"]);
    expect(addresses(await found(documents, `q=${"x".repeat(128)}`))).toEqual(["a.html"]);
  });
});

describe("an index that cannot be read", () => {
  const INDEX = madeIndex(invented({ articles: 80 }), SMALL);

  test("a missing block is a fault with its name, and so is a missing table of contents", async () => {
    const files = new Map([...INDEX.files].filter(([name]) => !name.startsWith("words/")));
    const index = await openIndex(loader({ files }));
    await expect(search(index, requestOf("q=council"))).rejects.toEqual({
      reason: "missing",
      file: expect.stringMatching(/^words\/w-/u),
    });
    await expect(openIndex(loader({ files: new Map() }))).rejects.toEqual({
      reason: "missing",
      file: "index",
    });
  });

  test.each(["", "{", '{"version":99}', "null", "<!doctype html>"])(
    "%j is no table of contents",
    async (index) => {
      await expect(openIndex(loader({ files: new Map([["index", index]]) }))).rejects.toEqual({
        reason: "damaged",
        file: "index",
      });
    },
  );

  test("a block that has lost an article is a fault, not a blank line", async () => {
    const files = new Map(
      [...INDEX.files].map(([name, data]) => [name, name.startsWith("articles/") ? "" : data]),
    );
    const index = await openIndex(loader({ files }));
    await expect(search(index, requestOf("q=council"))).rejects.toMatchObject({
      reason: "damaged",
    });
  });
});

describe("the address of a search", () => {
  test.each([
    "",
    "q=harbour",
    "q=%22bank+of+england%22&from=2020&to=2021-06&source=a&source=b&topic=c&sort=oldest&page=3",
    "language=ar&story=x",
  ])("%s is read as it was written", (query) => {
    expect(queryOf(requestOf(query))).toBe(query);
  });

  test.each<readonly [given: string, kept: string]>([
    ["q=+a+&page=0&sort=best&from=&nonsense=1", "q=a"],
    ["page=-3", ""],
    ["page=1e99", "page=1e%2B99"],
    ["source=a&source=a&source=", "source=a"],
    ["q=%FF%00", "q=%EF%BF%BD%00"],
  ])("%s asks for %s", (given, kept) => {
    expect(queryOf(requestOf(given))).toBe(kept);
  });
});
