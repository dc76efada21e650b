import { parseCivilDate } from "../../src/civil-date.ts";
import { keptAs } from "../../src/enrich/article-json.ts";
import type { Boxing } from "../../src/stacks/boxed.ts";

const DAY = parseCivilDate("2021-02-10");
const NAME = { name: "Ланнот «Вести»", id: "lannoth" };
const PROOF = { rule: "dateline-dated", line: 3, text: "LANNOTH, Feb. 9 (SNW) --\t“渡轮” \u2028" };

/** A text of which every field says something, as it goes into a box; `json` stands for its record. */
export const boxingOf = (path: string, json: string): Boxing => ({
  state: { path, size: 512, changed: 1_613_000_000_123.4568, inode: 9_007_199_254_740_991 },
  set: "b6589fc6ab0dc82cf12099d1c2d40ab994e8410c",
  card: {
    path,
    sha256: "00ff",
    address: "2021/02/10/渡轮.html",
    language: "ru",
    displayTitle: "Паром 🚢 опоздал\nснова",
    displayTitleBasis: "headline",
    headline: "Паром 🚢 опоздал снова",
    date: DAY,
    dateBasis: "published",
    sources: [NAME],
    distributors: [NAME, { name: "NSNN", id: null }],
    byline: [NAME],
    people: [NAME],
    organisations: [NAME],
    places: [NAME],
    topics: [
      {
        ...{ id: "ferries", label: "Ferries", parent: "transport" },
        because: { rule: "topic-phrases", line: 3, text: "ferry", more: 1 },
      },
    ],
    excerpt: "The ferry was late.",
    dateline: { text: "LANNOTH", place: "Lannoth, N.Y." },
    credit: "SNW",
    corrections: [{ field: "headline", value: "x", reason: "a slip", line: 2, found: [PROOF] }],
    notices: [{ rule: "bad-date", message: "Expected a day", place: { path, line: null } }],
    events: DAY ? [DAY] : [],
    filed: DAY,
    condition: {
      encoding: "windows-1251",
      isDayResolved: true,
      mended: ["glued-sentences"],
      leftOut: ["sign-off"],
      words: "words",
      languageLine: 3,
      clues: [{ text: "вторник", line: 3, weekday: 2 }],
      odd: [{ rule: "days-apart", message: "Expected a day", place: { path, line: 3 } }],
    },
    record: "hdldayplcsrcbyllngtpcnamtxtset",
    face: "face",
    ...keptAs(json),
    place: null,
  },
  json: Buffer.from(json),
});

/** The same of a text that tells nothing of itself, and that may have changed since it was read. */
export function bareBoxingOf(path: string, json: string): Boxing {
  const { card } = boxingOf(path, json);
  const told = {
    ...{ headline: null, date: null, dateBasis: null, dateline: null, credit: null, filed: null },
    ...{ sources: [], distributors: [], byline: [], people: [], organisations: [], places: [] },
    ...{ topics: [], corrections: [], notices: [], events: [], excerpt: "" },
    condition: {
      ...{ encoding: "utf-8", isDayResolved: false, words: null, languageLine: null },
      ...{ mended: [], leftOut: [], clues: [], odd: [] },
    },
  };
  return { state: null, set: "", card: { ...card, ...told }, json: Buffer.from(json) };
}
