import type { DateRole, FrontMatterField, SourceText } from "../article.ts";
import { parseCivilDate } from "../civil-date.ts";
import type { Notice } from "../notice.ts";
import type { TextSteering } from "../steering.ts";
import { findDates } from "./dates/find-dates.ts";
import { seenDay, wholeDay } from "./dates/seen-date.ts";
import { markOf } from "./mark-of.ts";
import { oddDay } from "./odd-day.ts";
import { outlet } from "./outlet.ts";
import type { Finding, Mark } from "./rule.ts";

const RULE = "front-matter";

type Read = (value: string, text: string, known: TextSteering) => Finding | null;

const plain =
  (field: "headline" | "subject"): Read =>
  (value, text) => ({ field, value, text });

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u;

/** How each key is read; `null` is a bad value, which is left out with a notice. `format` was read before. */
const READERS: Readonly<Record<string, { readonly read: Read; readonly expected: string }>> = {
  title: { read: plain("headline"), expected: "a title" },
  topics: { read: plain("subject"), expected: "topics" },
  tags: { read: plain("subject"), expected: "topics" },
  date: { read: day("published"), expected: "a day that exists, such as 2020-12-22" },
  updated: { read: day("updated"), expected: "a day that exists, such as 2020-12-22" },
  source: { read: (value, text, known) => outlet(value, text, known), expected: "a source" },
  byline: {
    read: (value, text) => ({ field: "byline", value: { name: value, id: null }, text }),
    expected: "a name",
  },
  place: {
    read: (value, text) => ({ field: "dateline", value, place: value, text }),
    expected: "a place",
  },
  language: {
    read: (value, text) => (LANGUAGE.test(value) ? { field: "language", value, text } : null),
    expected: "a language tag such as `en` or `zh-Hans`",
  },
};

/** A day as front matter gives it; a clock time behind it is no part of a day. */
function day(role: DateRole): Read {
  return (value, text, known) => {
    const date =
      parseCivilDate(value.slice(0, 10)) ??
      wholeDay(findDates(value, known.settings.dateOrder)[0]?.seen ?? NO_DAY);
    return date ? { field: "date", role, seen: seenDay(date), text } : null;
  };
}

const NO_DAY = { year: null, month: null, day: null, weekday: null };

/** What the front matter says: it goes before all that the rules find in the text. */
export function readFrontMatter(
  { path, frontMatter }: SourceText,
  known: TextSteering,
): { readonly marks: readonly Mark[]; readonly notices: readonly Notice[] } {
  const marks: Mark[] = [];
  const notices: Notice[] = [];
  for (const field of frontMatter) {
    const reader = READERS[field.key];
    if (!reader) continue;
    for (const value of field.values) {
      const finding = reader.read(value, `${field.key}: ${value}`, known);
      if (finding) marks.push(markOf(finding, RULE, field.line));
      else notices.push(badValue(path, field, value, reader.expected));
      notices.push(...oddNotices(path, field, value, finding));
    }
  }
  return { marks, notices };
}

/** A day that is kept, and should be looked at. */
function oddNotices(
  path: string,
  { key, line }: FrontMatterField,
  value: string,
  finding: Finding | null,
): readonly Notice[] {
  const expected = finding?.field === "date" ? oddDay(value, finding.seen.year) : null;
  if (expected === null) return [];
  const message = `Expected ${expected}, found \`${key}: ${value.slice(0, 60)}\`; its day is kept`;
  return [{ rule: "odd-date", message, place: { path, line } }];
}

const badValue = (
  path: string,
  { key, line }: FrontMatterField,
  value: string,
  expected: string,
): Notice => ({
  rule: key === "date" || key === "updated" ? "bad-date" : "bad-value",
  message: `Expected ${expected}, found \`${key}: ${value.slice(0, 60)}\`, which is left out`,
  place: { path, line },
});
