import { describe, expect, test } from "vitest";
import { oddities } from "../../src/check/odd/oddities.ts";
import { archiveOf, TEXTS } from "../stories/sample.ts";

const UNDATED = "c/undated.txt";

/** What is said of the text without a day. */
function said(files: Readonly<Record<string, string>>): string {
  const { cards, sources, stories } = archiveOf(files);
  return (
    oddities(cards, sources, stories.stories).find(({ rule }) => rule === "undated")?.message ?? ""
  );
}

const worded = (from: string, to: string) => ({
  ...TEXTS,
  [UNDATED]: (TEXTS[UNDATED] ?? "").replaceAll(from, to),
});

const withEvent = (files: Readonly<Record<string, string>>) => ({
  ...files,
  "corrections.csv": "path,field,value\na/fire.txt,event,2021-05-03\nb/fire.txt,event,2021-05-03\n",
});

describe("a text without a day is told which story fits it, and a person decides", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    [
      "its weekday falls on the day of a report",
      TEXTS,
      'its words fit the story `ferry-burns-off-corrow-point` and its "Tuesday", line 3, fits 2021-05-04; where it reports that, add `c/undated.txt,date,2021-05-04,how you know`',
    ],
    [
      "the day that several reports tell as that of the event goes first",
      withEvent(worded("Tuesday", "Monday")),
      'its "Monday", line 3, fits 2021-05-03; where it reports that, add `c/undated.txt,event,2021-05-03,how you know`',
    ],
    [
      "it names no weekday: its words alone",
      withEvent(worded("On Tuesday ", "")),
      "add `c/undated.txt,",
    ],
  ])("%s", (_, files, expected) => {
    expect(said(files)).toContain(expected);
  });

  test("where no weekday of its falls on a day of the story, nothing is suggested", () => {
    expect(said(worded("Tuesday", "Sunday"))).toContain(
      "where you know it, add `c/undated.txt,date,YYYY-MM-DD",
    );
  });

  test("where it is like no story, nothing is suggested", () => {
    expect(said({ "a.txt": "The gate is shut." })).toContain("where you know it");
  });
});
