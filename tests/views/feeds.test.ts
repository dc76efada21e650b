import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { type Plan, planPages } from "../../src/publish/plan.ts";
import { atomFeed } from "../../templates/views/atom-feed.ts";
import { jsonFeed } from "../../templates/views/json-feed.ts";
import { opmlFile } from "../../templates/views/opml-file.ts";
import { folder } from "../folder.ts";
import { parseXml } from "../xml.ts";
import { atomFaults } from "./atom-rules.ts";

const TEXTS = {
  "sources.yml": "- {id: snw, name: Skerran News Wire & Co, kind: agency, names: [SNW]}",
  "topics.yml": "- {id: ferries, label: <Ferries>, phrases: [ferry], min: 1}",
  "a.txt": "Ferry back in service\n\nLANNOTH, Feb 10, 2021 (SNW) -- The ferry sailed again.",
  "b.md":
    '---\ntitle: "]]></title><evil/>&xxe; <!DOCTYPE x>"\ndate: 2021-02-11\nbyline: Ada Marlow\n---\n- one\n- two',
  "2021/03/01/bell\u0001\u001b.txt": "1 2 3",
  "undated.txt": "The net lofts will be kept.",
  "渡轮.txt": "兰诺特，2021年2月12日 -- 渡轮周三恢复通航。",
};

const planOf = (settings: string): Plan =>
  planPages(loadArchive(folder({ ...TEXTS, "archive.yml": settings })));

describe.each([
  ["with a site URL", "title: A & B\nurl: https://example.org/papers/"],
  ["without a site URL", "title: A & B\nrights: <all> & none"],
])("%s", (_, settings) => {
  const plan = () => planOf(settings);

  test("every Atom feed keeps the rules of RFC 4287", () => {
    const { atomFeeds, site } = plan();
    expect(atomFeeds.length).toBeGreaterThan(2);
    for (const feed of atomFeeds)
      expect(atomFaults(parseXml(atomFeed(feed, site).toString())), feed.address).toEqual([]);
  });

  test("every JSON feed has what JSON Feed 1.1 asks for", () => {
    const { jsonFeeds, site } = plan();
    for (const feed of jsonFeeds) {
      const { items, ...head } = JSON.parse(jsonFeed(feed, site));
      expect(head).toMatchObject({
        version: "https://jsonfeed.org/version/1.1",
        title: feed.title,
      });
      expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
      for (const item of items)
        expect(item).toMatchObject({
          id: expect.stringMatching(/^(?:urn:uuid:|https:\/\/)/u),
          content_text: expect.stringMatching(/./u),
        });
    }
  });

  test("the list of feeds is OPML 2.0 and names every feed once", () => {
    const { opml, atomFeeds, site } = plan();
    const [head, body] = parseXml(
      opmlFile(opml[0] ?? { address: "", groups: [] }, site).toString(),
    ).children;
    expect([head?.name, body?.name]).toEqual(["head", "body"]);
    const groups = body?.children ?? [];
    expect(groups.map(({ attributes }) => attributes.text)).toEqual([
      "Archive",
      "Topics",
      "Sources",
    ]);
    const feeds = groups.flatMap(({ children }) => children).map(({ attributes }) => attributes);
    expect(feeds.map(({ xmlUrl }) => xmlUrl?.replace("https://example.org/papers/", ""))).toEqual(
      atomFeeds.map(({ address }) => address),
    );
    for (const feed of feeds)
      expect(feed).toMatchObject({
        type: "rss",
        text: feed.title,
        htmlUrl: expect.stringMatching(/index\.html$/u),
      });
  });
});

test("the rules of RFC 4287 are tested by feeds that break them", () => {
  const { atomFeeds, site } = planOf("title: x");
  const [feed] = atomFeeds;
  const good = feed ? atomFeed(feed, site).toString() : "";
  const broken = (search: RegExp, replacement: string) =>
    atomFaults(parseXml(good.replace(search, replacement))).length;
  expect(broken(/^/u, "")).toBe(0);
  for (const [search, replacement] of BREAKS)
    expect(broken(search, replacement), `${search}`).toBeGreaterThan(0);
});

const BREAKS: readonly (readonly [RegExp, string])[] = [
  [/<id>.*?<\/id>/u, ""],
  [/<id>[^<]*/u, "<id>feed.xml"],
  [/<title>.*?<\/title>/u, ""],
  [/<updated>.*?<\/updated>/u, ""],
  [/T00:00:00Z/u, ""],
  [/<author>.*?<\/author>/gu, ""],
  [/<name>.*?<\/name>/u, "<name> </name>"],
  [/(?<=<entry[\s\S]*)<link [^>]*>/u, ""],
  [/href="[^"]*"/u, 'href="a b"'],
  [/xml:lang="en"/u, 'xml:lang=""'],
  [/term="/u, 'name="'],
  [/2005\/Atom/u, "2006/Atom"],
  [/<\/entry>/u, "<date>2021</date></entry>"],
];

describe("an entry", () => {
  const entryOf = (title: string, settings = "url: https://example.org/papers/") => {
    const { atomFeeds, jsonFeeds, site } = planOf(settings);
    const atom = atomFeeds[0] ? parseXml(atomFeed(atomFeeds[0], site).toString()) : null;
    const entry = atom?.children.find(
      ({ name, children }) => name === "entry" && children.some(({ text }) => text === title),
    );
    const item = jsonFeeds[0]
      ? JSON.parse(jsonFeed(jsonFeeds[0], site)).items.find(
          (each: { title: string }) => each.title === title,
        )
      : null;
    return { entry: entry?.children.map(({ name, text }) => `${name} ${text}`.trim()) ?? [], item };
  };

  test("of a text that says only when it was filed is updated on that day, at midnight UTC, and never published", () => {
    const { entry, item } = entryOf("Ferry back in service");
    expect(entry).toEqual([
      "id https://example.org/papers/2021/02/10/ferry-back-in-service.html",
      "title Ferry back in service",
      "link",
      "updated 2021-02-10T00:00:00Z",
      "author",
      "category",
      "summary The ferry sailed again.",
    ]);
    expect(item).toMatchObject({ date_modified: "2021-02-10T00:00:00Z", tags: ["<Ferries>"] });
    expect(item).not.toHaveProperty("date_published");
  });

  test("of a text that says when it was published says so too; markup in it is text", () => {
    const title = "]]></title><evil/>&xxe; <!DOCTYPE x>";
    const { entry, item } = entryOf(title);
    expect(entry).toContain("published 2021-02-11T00:00:00Z");
    expect(item).toMatchObject({
      date_published: "2021-02-11T00:00:00Z",
      authors: [{ name: "Ada Marlow" }],
      content_text: title,
    });
    expect(item).not.toHaveProperty("date_modified");
  });

  test("of a site without URL has a name that no host gives, and a relative link", () => {
    const { item } = entryOf("Ferry back in service", "title: x");
    expect(item.id).toMatch(/^urn:uuid:[\da-f-]{36}$/u);
    expect(item.url).toBe("2021/02/10/ferry-back-in-service.html");
  });
});
