import { describe, expect, test } from "vitest";
import { newsItem } from "../../src/cite/ninjs.ts";
import { NEWS_ITEM } from "./ninjs-schema.ts";
import { cited, SNW, TEXTS, type Text, textOf } from "./texts.ts";

const ALL = Object.keys(TEXTS).filter((name): name is Text => name in TEXTS);

const BODY =
  "The harbour board of Tarrow will rebuild the gates of the north basin before the summer.";

function itemOf(name: Text, usageTerms: string | null = null) {
  const carried = name === "carried" ? SNW : null;
  const article = { ...textOf(name), story: name === "made" ? "gates-fail" : null, carried };
  const item = { uri: "https://example.org/papers/a.html", citation: cited(name), usageTerms };
  return NEWS_ITEM.parse(JSON.parse(newsItem(article, item)));
}

describe("a news item", () => {
  test.each([
    [
      "given",
      {
        firstCreated: "2021-02-08T00:00:00Z",
        title: "Harbour gates to be rebuilt",
        headlines: [{ role: "main", value: "Harbour gates to be rebuilt" }],
        by: "Ada Marlow, Tom Reeve",
        bodies: [{ contentType: "text/plain", value: BODY }],
        infoSources: [{ name: "Lannoth Tidings", literal: "lannoth-tidings", role: "publisher" }],
      },
    ],
    [
      "made",
      {
        contentCreated: "2021-02-09T00:00:00Z",
        located: "Lannoth",
        edNote: "No headline in the text; in brackets its first words. Day of filing.",
        events: [{ literal: "gates-fail" }],
      },
    ],
    [
      "carried",
      {
        infoSources: [
          { name: "Lannoth Tidings", literal: "lannoth-tidings", role: "publisher" },
          { name: "Skerran News Wire", literal: "skerran-news-wire", role: "originator" },
        ],
        edNote: "Copy of Skerran News Wire.",
      },
    ],
    ["updated", { versionCreated: "2021-02-08T00:00:00Z" }],
    ["script", { title: "</textarea><script>go()</script>" }],
  ] as const)("of a text with: %s", (name, expected) => {
    expect(itemOf(name)).toMatchObject(expected);
  });

  test.each([
    ["made", ["firstCreated", "versionCreated", "headlines", "by"]],
    ["undated", ["firstCreated", "versionCreated", "contentCreated", "headlines", "infoSources"]],
    ["given", ["contentCreated", "located", "events", "usageTerms", "copyrightNotice", "edNote"]],
  ] as const)("of a text with: %s, leaves out what is not known: %j", (name, fields) => {
    const item = itemOf(name);
    for (const field of fields) expect(item, field).not.toHaveProperty(field);
  });

  test("says what the archive says of the rights", () => {
    expect(itemOf("given", "Ask before you print").usageTerms).toBe("Ask before you print");
  });

  test.each(ALL)("of a text with: %s, is one of ninjs 3.0", (name) => {
    expect(itemOf(name).standard.version).toBe("3.0");
  });
});
