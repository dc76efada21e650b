import { expect, test } from "vitest";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

const WIRE =
  " date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- The ferry was late on Tuesday, the harbour board said. Enditem";
const PAPER =
  "Ferry late again\n\nBy Ada Brandt\n\nLANNOTH, Dec 3 — The ferry was late on Thursday.";

const corrected = (text: string, ...lines: readonly string[]) =>
  articleOf(text, "a.txt", steering("", lines.join("\n")));

test.each([
  [PAPER, "a.txt,headline,Ferry late for once,a slip", { headline: "Ferry late for once" }],
  [PAPER, "a.txt,headline,Ferry late for once,", { displayTitleBasis: "override" }],
  [PAPER, "a.txt,headline,,no headline", { headline: null, displayTitleBasis: "lead" }],
  [PAPER, "a.txt,byline,Ida Brandt,", { byline: [{ name: "Ida Brandt", id: null }] }],
  [PAPER, "a.txt,byline,,", { byline: [] }],
  [WIRE, "a.txt,source,pomtel,", { sources: [{ name: "POMTEL", id: "pomtel" }] }],
  [
    WIRE,
    "a.txt,distributor,NSNN,",
    { distributors: [{ name: "North Strait News Network", id: "north-strait" }] },
  ],
  [WIRE, "a.txt,language,fr,", { language: "fr" }],
  [WIRE, "a.txt,published,2021-02-11,", { date: "2021-02-11", dateBasis: "published" }],
  [WIRE, "a.txt,published,,", { date: null, dateBasis: null }],
  [WIRE, "a.txt,date,2021-02-08,", { date: "2021-02-08", dateBasis: "override" }],
  [WIRE, "a.txt,date,,unknown", { date: null, dateBasis: "override" }],
  [
    WIRE,
    "a.txt,place,Relwick,",
    { dateline: { text: "LANNOTH, Feb. 9 (SNW) --", place: "Relwick" } },
  ],
  [
    "The ferry was late.",
    "a.txt,place,Relwick,",
    { dateline: { text: "Relwick", place: "Relwick" } },
  ],
])("%j with the line %j", (text, line, expected) => {
  expect(corrected(text, line)).toMatchObject(expected);
});

test("a corrected day moves the days that are worked out from it", () => {
  const dates = corrected(PAPER, "a.txt,published,2022-12-04,from the paper's page").dates;
  expect(dates.map(({ role, date }) => [role, date])).toEqual([
    ["published", "2022-12-04"],
    ["filed", "2022-12-03"],
    ["event", "2022-12-01"],
  ]);
});

test("several lines for one field give several values", () => {
  const { topics } = corrected(WIRE, "a.txt,topic,Transport,", "a.txt,topic,Sea lore,");
  expect(topics.map(({ id, label }) => [id, label])).toEqual([
    ["transport", "Transport"],
    ["sea-lore", "Sea lore"],
  ]);
});

test("what a correction replaces is kept beside it, with its line", () => {
  expect(corrected(PAPER, "a.txt,headline,Ferry late for once,a slip").corrections).toEqual([
    {
      field: "headline",
      value: "Ferry late for once",
      reason: "a slip",
      line: 2,
      found: [{ rule: "headline", line: 1, text: "Ferry late again" }],
    },
  ]);
});

test("the evidence of a correction counts its line in corrections.csv", () => {
  expect(corrected(PAPER, "b.txt,byline,Nobody,", "a.txt,headline,New,").evidence.headline).toEqual(
    [{ rule: "correction", line: 3, text: "New" }],
  );
});

test("the words of a correction are no words of the text: they give no topic and no name", () => {
  const { topics, people, evidence } = corrected(
    "The bakery opened.",
    "a.txt,headline,Renata Isk aground in a lifeboat,",
  );
  expect({ topics, people, evidence: evidence.people }).toEqual({ topics: [], people: [] });
});

test("lines for other texts change nothing", () => {
  expect(corrected(WIRE, "b.txt,headline,New,")).toEqual(articleOf(WIRE));
});
