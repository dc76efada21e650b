import { describe, expect, test } from "vitest";
import type { Found } from "../../../bench/quality/found.ts";
import { score } from "../../../bench/quality/score.ts";
import type { Truth } from "../../../bench/quality/truth.ts";
import type { DateClaim, Topic } from "../../../src/article.ts";
import { parseCivilDate } from "../../../src/civil-date.ts";
import { record, truth } from "./truths.ts";

const evidence = { rule: "invented", line: 1, text: "" };
const day = (text: string) => parseCivilDate(text);
const filed = (text: string): DateClaim => ({
  role: "filed",
  date: day(text),
  certainty: "resolved",
  evidence,
});
const names = (...all: string[]) => all.map((name) => ({ name, id: null }));
const topic = (id: string, parent: string | null = null): Topic => ({
  ...{ id, label: id, parent, medtop: null },
  evidence: [],
});
const at = (place: string | null) => ({ text: `${place} --`, place });

/** What is known, what was found, and how each field is judged. */
const JUDGED: readonly (readonly [
  string,
  Partial<Truth>,
  Partial<Found>,
  Record<string, string>,
])[] = [
  [
    "a day that the text tells",
    { date: "2021-02-10", date_in_text: "full" },
    { date: day("2021-02-10") },
    { "date (told)": "right" },
  ],
  [
    "another day than the text tells",
    { date: "2021-02-10", date_in_text: "md" },
    { date: day("2022-02-10") },
    { "date (told)": "wrong" },
  ],
  [
    "no day, though told",
    { date: "2021-02-10", date_in_text: "full" },
    {},
    { "date (told)": "missed" },
  ],
  [
    "no day, and none told",
    { date: "2021-02-10", date_in_text: "none" },
    {},
    { "date (not told)": "silent" },
  ],
  [
    "a day that is invented",
    { date: "2021-02-10", date_in_text: "none" },
    { date: day("2021-02-11") },
    { "date (not told)": "wrong" },
  ],
  ["a day that nobody knows", { date: "2021-02-10" }, { date: day("2021-02-10") }, {}],
  [
    "a day in a set without days",
    { corpus: "bbc" },
    { date: day("2004-05-06") },
    { "date (not told)": "wrong" },
  ],
  [
    "the day and place of a dateline",
    { dateline: { place: "LANNOTH, Karn", month_day: "02-09" } },
    { dates: [filed("2021-02-09")], dateline: at("Lannoth, Karn") },
    { "dateline day": "right", "dateline place": "right" },
  ],
  [
    "a dateline that was not seen",
    { dateline: { place: "LANNOTH", month_day: "02-09" } },
    {},
    { "dateline day": "missed", "dateline place": "missed" },
  ],
  [
    "a dateline where there is none",
    { corpus: "reuters21578", kind: "norm", byline: ["R. Isk"] },
    { dateline: at("Lannoth") },
    { "dateline place (not told)": "wrong" },
  ],
  [
    "a headline with other quotes and cases",
    { title: "FERRY ‘HITS’ A REEF", title_in_text: true },
    { headline: "Ferry 'hits' a reef" },
    { "headline (told)": "right" },
  ],
  [
    "a headline cut at four fifths",
    { title: "Ferry hits a reef off the harbour", title_in_text: true },
    { headline: "Ferry hits a reef off the h" },
    { "headline (told)": "right" },
  ],
  [
    "half a headline",
    { title: "Ferry hits a reef off the harbour", title_in_text: true },
    { headline: "Ferry hits a reef" },
    { "headline (told)": "wrong" },
  ],
  [
    "a headline that the text does not have",
    { title: "Ferry hits a reef", title_in_text: false },
    { headline: "The harbour board met" },
    { "headline (not told)": "wrong" },
  ],
  [
    "a byline with more of a name than is known",
    { byline: ["Ana Mokré", "R. Isk"], byline_in_text: 2 },
    { byline: names("By Ana Mokre") },
    { byline: "right" },
  ],
  [
    "a byline of a stranger",
    { byline: ["Ana Mokré"], byline_in_text: 1 },
    { byline: names("Ana Mokré", "Tom Hale") },
    { byline: "wrong" },
  ],
  [
    "a byline where there is none",
    { corpus: "reuters21578", kind: "brief" },
    { byline: names("Tom Hale") },
    { "byline (not told)": "wrong" },
  ],
  [
    "the agency that signs off",
    { corpus: "reuters21578", signoff: true, byline: ["Tom Hale"], kind: "brief" },
    { sources: names("Harbour News", "Reuters") },
    { source: "right" },
  ],
  [
    "the same encoding under two names",
    { encoding: "gb18030" },
    { encoding: "gbk" },
    { encoding: "right" },
  ],
  ["ASCII, which is UTF-8", { encoding: "utf-8" }, { encoding: "ascii" }, { encoding: "right" }],
  ["another encoding", { encoding: "windows-1252" }, { encoding: "utf-8" }, { encoding: "wrong" }],
  ["a language with its region", { language: "pt-BR" }, { language: "pt" }, { language: "right" }],
  [
    "a topic that is the second one",
    { corpus: "bbc", topics: ["sport"] },
    { topics: [topic("harbours"), topic("rowing", "sport")] },
    { "date (not told)": "silent", "topic, first": "wrong", "topic, any": "right" },
  ],
];

describe("a text is judged field by field", () => {
  test.each(JUDGED)("%s", (_, known, found, expected) => {
    const { judged } = score([record(found)], [truth(known)]);
    const verdicts = judged.map(({ field, verdict }) => [field, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual(expected);
  });
});

test("a text without a record has found nothing", () => {
  const truths = [truth({ file: "folder/b.txt", language: "en", encoding: "utf-8" })];
  const { unread, judged } = score([record({ language: "en" })], truths);
  expect(unread).toBe(1);
  expect(judged.map(({ field, verdict }) => [field, verdict])).toEqual([
    ["encoding", "missed"],
    ["language", "missed"],
  ]);
});

test("verdicts are counted by field, and topics by text", () => {
  const truths = ["a", "b", "c"].map((name) =>
    truth({ file: `${name}.txt`, corpus: "bbc", topics: ["sport"], language: "en" }),
  );
  const records = [
    record({ language: "en", topics: [topic("sport"), topic("harbours")] }, "one/a.txt"),
    record({ language: "fr", topics: [topic("sport")] }, "one/b.txt"),
    record({ language: "en" }, "one/c.txt"),
  ];
  const { texts, topicsPerText, fields } = score(records, truths);
  expect([texts, topicsPerText]).toEqual([3, 1]);
  expect(fields.get("language")).toEqual({ right: 2, wrong: 1, missed: 0, silent: 0 });
  expect(fields.get("topic, any")).toEqual({ right: 2, wrong: 0, missed: 1, silent: 0 });
});
