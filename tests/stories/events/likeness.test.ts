import { describe, expect, test } from "vitest";
import { reportLikeness } from "../../../src/stories/events/likeness.ts";
import type { ReportText } from "../../../src/stories/report-text.ts";
import { report } from "./report.ts";

const OTHER: Partial<ReportText> = { path: "b.txt", outlet: "Ostavel Courier" };

/** How alike two reports are whose words are wholly so. */
const likeness = (one: Partial<ReportText>, other: Partial<ReportText>): number =>
  Number(reportLikeness(report(one), report({ ...OTHER, ...other }), 1).toFixed(2));

describe("two reports with the same words are as alike as their days, outlets and lengths let them be", () => {
  test.each<readonly [string, Partial<ReportText>, Partial<ReportText>, number]>([
    ["same day, two outlets", {}, {}, 1],
    ["a day later", {}, { day: 101 }, 0.95],
    ["three days later", {}, { day: 103 }, 0.6],
    ["four days later: never", {}, { day: 104 }, 0],
    [
      "an event of the same day, printed three days later",
      { events: [99] },
      { events: [99], day: 103 },
      1,
    ],
    ["events of neighbouring days", { events: [99] }, { events: [100] }, 1],
    ["events of different days", { events: [97] }, { events: [100] }, 0.7],
    ["only one tells its event", { events: [97] }, {}, 1],
    ["one of two events is the same", { events: [97, 100] }, { events: [100] }, 1],
    ["the same outlet", {}, { outlet: "Lannoth Tidings" }, 0.4],
    ["neither tells its outlet", { outlet: "" }, { outlet: "" }, 0.7],
    ["one tells no outlet", { outlet: "" }, {}, 1],
    ["a line of 50 words", {}, { words: 50 }, 0.5],
    ["a line of 19 words", {}, { words: 19 }, 0],
    ["nothing but a picture", { words: 0 }, {}, 0],
  ])("%s", (_, one, other, expected) => {
    expect(likeness(one, other)).toBe(expected);
  });
});
