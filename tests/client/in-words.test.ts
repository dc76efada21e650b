import { describe, expect, test } from "vitest";
import { inWords } from "../../templates/client/in-words.ts";
import { longDay } from "../../templates/views/dates.ts";

test.each(["en", "en-US", "de", "fr", "es", "it", "ru", "zh-Hans"])(
  "in %s a day is written as on the other pages",
  (language) => {
    for (const day of ["2020-12-22", "2021-03-01", "1999-08-09"])
      expect(inWords(language).day(day)).toBe(longDay(day, language));
  },
);

test.each([
  ["en", 1, "1 article"],
  ["en", 0, "0 articles"],
  ["en", 1204, "1,204 articles"],
  ["de", 1204, "1.204 articles"],
])("in %s, %i articles are %s", (language, count, words) => {
  expect(inWords(language).articles(count)).toBe(words);
});

describe("languages", () => {
  test.each([
    ["en", "ar", "Arabic"],
    ["en", "zh-Hans", "Simplified Chinese"],
    ["de", "ar", "Arabisch"],
    ["en", "und", "Not known"],
    ["en", "no tag", "no tag"],
  ])("in %s, %s is %s", (language, tag, name) => {
    expect(inWords(language).language(tag)).toBe(name);
  });
});
