import { describe, expect, test } from "vitest";
import { aboutFinder } from "../../src/group/about.ts";
import { steer } from "../../src/steer/steer.ts";
import { because } from "../../templates/views/because.ts";
import { termFigures } from "../../templates/views/term-figures.ts";
import { topicRule } from "../../templates/views/topic-rule.ts";
import { entryWith } from "../group/filed.ts";

const words = (markup: string | null | undefined): string =>
  (markup ?? "")
    .replace(/<\/(?:td|h2|p|summary)>/gu, "\n")
    .replace(/<[^>]*>/gu, "")
    .replace(/\s*\n\s*/gu, " / ")
    .trim();

describe("an article says why it is in a topic", () => {
  const why = (rule: string, line: number, text: string, more = 0) => {
    const entry = entryWith({
      language: "ru",
      topics: [
        { id: "ferries", label: "Ferries", parent: null, because: { rule, line, text, more } },
      ],
    });
    return because({ kind: "topics", id: "ferries" })(entry)?.toString();
  };

  test.each([
    ["topic-phrases", 3, "паром", 0, "Because of паром, line 3"],
    ["topic-phrases", 3, "паром", 2, "Because of паром, line 3, and 2 more"],
    ["topic-folder", 0, "Ferries", 0, "By its folder, Ferries"],
    ["front-matter", 4, "ferries", 0, "Given by the text: ferries, line 4"],
    ["correction", 2, "ferries", 0, "Set by the editor"],
  ])("%s", (rule, line, text, more, expected) => {
    expect(words(why(rule, line, text, more))).toBe(expected);
  });

  test("its words are said to be of its language, and are no markup", () => {
    expect(why("topic-phrases", 3, "<b>")).toContain('<q lang="ru" dir="ltr">&lt;b&gt;</q>');
  });

  test("of other topics, and of other terms, it says nothing", () => {
    const entry = entryWith({
      topics: [{ id: "ferries", label: "F", parent: null, because: null }],
    });
    expect(because({ kind: "topics", id: "ferries" })(entry)).toBeNull();
    expect(because({ kind: "topics", id: "fog" })(entry)).toBeNull();
    expect(because({ kind: "places", id: "ferries" })(entry)).toBeNull();
  });
});

describe("a topic says which phrases give it", () => {
  const ruleOf = (topic: string): string => {
    const known = steer(
      "content",
      (name) => (name === "topics.yml" ? topic : null),
      () => "",
    );
    return words(topicRule(aboutFinder(known)("topics", "x")).toString());
  };
  const names = "its front matter, its folder or the editor names this topic";

  test.each([
    [
      "- {id: x, label: X, phrases: [ferry]}",
      `It has one of these phrases; or ${names}. / ferry /`,
    ],
    [
      "- {id: x, label: X, phrases: [ferry, quay], min: 2, in: lead, not: [fairy]}",
      `Its headline or first paragraph has at least 2 of these phrases; or ${names}. / ferry, quay / Not where it has fairy. /`,
    ],
    [
      `- {id: x, label: X, phrases: [${Array.from({ length: 17 }, (_, at) => `w${at}`).join(", ")}]}`,
      `It has one of these phrases; or ${names}. / 17 phrases / w0, `,
    ],
    ["- {id: x, label: X}", `I${names.slice(1)}; no phrase gives it. /`],
    ["- {id: y, label: Y, phrases: [ferry]}", `I${names.slice(1)}; no phrase gives it. /`],
  ])("%s", (topic, expected) => {
    expect(ruleOf(topic)).toContain(`Why an article is here / ${expected}`);
  });
});

describe("figures of a term", () => {
  const site = { language: "en" };
  const figures = (counts: Readonly<Record<string, number>>, ...parts: readonly string[]) =>
    termFigures(
      {
        address: "topics/x/index.html",
        trend: Object.entries(counts).map(([period, count]) => ({ period, count })),
        parts: parts.map((label) => ({ label, address: `topics/x/${label}.html`, count: 4 })),
      },
      site.language,
    ).toString();
  const rows = (markup: string) =>
    [...markup.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td>/gu)].map(
      ([, name, count]) => `${name} ${count}`,
    );

  test("years lead to their articles; years without any are one row", () => {
    const markup = figures({ "2018": 1, "2019": 0, "2020": 0, "2021": 1200 }, "2018", "2021");
    expect(rows(markup)).toEqual([
      '<a href="2018.html">2018</a> 1',
      "2019 – 2020 0",
      '<a href="2021.html">2021</a> 1,200',
    ]);
    expect(markup).toContain('role="img" aria-label="From 2018 to 2021; most in 2021: 1,200"');
  });

  test("months lead to their place on the page of the year", () => {
    expect(
      rows(figures({ "2020-12": 2, "2021-01": 0, "2021-02": 0, "2021-03": 1 }, "2020", "2021")),
    ).toEqual([
      '<a href="2020.html#m-12">December 2020</a> 2',
      "January – February 2021 0",
      '<a href="2021.html#m-03">March 2021</a> 1',
    ]);
  });

  test("one period is not drawn, and texts without a day are a row", () => {
    const markup = figures({ "2020-12": 2 }, "2020", "undated");
    expect(markup).not.toContain("<svg");
    expect(rows(markup)).toEqual([
      '<a href="2020.html#m-12">December 2020</a> 2',
      '<a href="undated.html">Undated</a> 4',
    ]);
  });
});
