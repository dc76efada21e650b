import { describe, expect, test } from "vitest";
import { dayOfIssue } from "../../../src/stories/copies/day-of-issue.ts";
import { articleOf, cardFor } from "../../pipeline.ts";

const BODY = "The north basin was closed after a diver found rust.";

describe("the day on which a text came out", () => {
  test.each<readonly [what: string, text: string, day: string | null]>([
    [
      "that of printing, for a paper's own",
      `Basin closed\nPublished: 10 February 2021\nSource: Lannoth Tidings\n\n${BODY}`,
      "2021-02-10",
    ],
    [
      "that of filing, for an agency's own",
      ` date 2021-02-10 TARROW, Feb. 9 (SNW) -- ${BODY}`,
      "2021-02-09",
    ],
    [
      "that of printing, for an agency's in a paper",
      `Basin closed\nPublished: 10 February 2021\nSource: Lannoth Tidings\n\nTARROW, Feb. 9 (SNW) -- ${BODY}`,
      "2021-02-10",
    ],
    [
      "unknown, for an agency's in a paper that tells only when it was filed",
      `Basin closed\nSource: Lannoth Tidings\n\nTARROW, Feb 9, 2021 (SNW) -- ${BODY}`,
      null,
    ],
    ["unknown, for a text that tells none", BODY, null],
  ])("is %s", (_, text, day) => {
    const told = cardFor(articleOf(text));
    expect(dayOfIssue(told, ({ id }) => id === "skerran-news-wire")).toBe(day);
  });
});
