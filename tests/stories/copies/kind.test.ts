import { describe, expect, test } from "vitest";
import { likenessOf, readBase, readFor } from "../../../src/stories/copies/kind.ts";
import type { CopyKind } from "../../../src/stories.ts";
import { codes, run } from "./texts.ts";

const REPORT = `The harbour board of Tarrow closed the north basin on Monday after a diver found that the old gates had
 rusted through in eleven places. Forty boats were moved to the outer wall before dark, and the fish market opened an hour
 late. "We should have looked ten years ago, and we did not," said the harbour master, Ebba Lorn. The board will ask the
 island council for two million crowns in April. Until then no vessel longer than nine metres may lie in the basin.`;

/** The same form, filled in twice. */
const filledIn = (place: string, day: string, sum: string, head: string): string =>
  `The office of the governor today released the following notice. A state of need is declared for ${place} because of the storm of
 ${day}, and the treasury is asked for ${sum} crowns to mend roads and bridges there. The declaration gives the emergency office
 the right to hire crews without the usual notice. ${head} has been named to lead the work in ${place}. Questions may be put to
 the press desk of the governor in writing.`;

const FOOT = `About the Tarrow Harbour Board: the board was founded in 1888 and runs four basins, two slipways and the lights.`;

const release = (news: string): string => `${news} ${FOOT}`;

const QUOTATION = `"We should have looked ten years ago, and we did not," said the harbour master, Ebba Lorn.`;

const edited = (every: number, last: number): string =>
  run(1, last).replace(/w(?<nth>\d+)/gu, (word, nth) =>
    Number(nth) % every === 0 ? `x${nth}` : word,
  );

describe("a text held against another is", () => {
  test.each<readonly [what: string, here: string, base: string, kind: CopyKind | null]>([
    ["the same text", REPORT, REPORT, "same"],
    [
      "set in capitals, without its quotation marks",
      REPORT.toUpperCase().replaceAll('"', ""),
      REPORT,
      "same",
    ],
    ["with every thirtieth word changed", edited(30, 300), run(1, 300), "same"],
    ["with every eighteenth word changed", edited(18, 300), run(1, 300), "reprint"],
    ["with a sentence more", `${run(1, 200)} ${run(501, 515)}`, run(1, 200), "reprint"],
    ["with its halves exchanged", `${run(101, 200)} ${run(1, 100)}`, run(1, 200), "reprint"],
    ["its first half", run(1, 100), run(1, 200), "shortened"],
    [
      "every second sentence of it",
      `${run(1, 20)} ${run(41, 60)} ${run(81, 100)} ${run(121, 140)}`,
      run(1, 200),
      "shortened",
    ],
    [
      "its first half with a sentence more",
      `${run(1, 100)} ${run(501, 515)}`,
      run(1, 200),
      "shortened",
    ],
    ["with as much again", run(1, 200), run(1, 100), "extended"],
    ["another text", run(1, 200), run(201, 400), null],
    ["half of it, and as much of its own", `${run(1, 100)} ${run(501, 600)}`, run(1, 200), null],
    ["with every ninth word changed", edited(9, 300), run(1, 300), null],
    [
      "another release of the same office",
      release("A new crane was set up on Friday."),
      release(REPORT),
      null,
    ],
    [
      "a release of few words of its own",
      release("Two lights are being mended this week by our own crews."),
      release("The slipway is closed from Friday to Sunday for painting works."),
      null,
    ],
    [
      "the same form, filled in anew",
      filledIn("Great Holm", "3 March", "two million", "Anna Vey"),
      filledIn("the Outer Skerries", "19 May", "900,000", "Tove Brand"),
      null,
    ],
    [
      "a report with the same quotation",
      `Divers found rust in the gates of Tarrow, and traders are angry. ${QUOTATION} The council meets on Thursday to hear them.`,
      REPORT,
      null,
    ],
    [
      "a flash that the report begins with",
      "The harbour board of Tarrow closed the north basin on Monday.",
      REPORT,
      null,
    ],
    ["a flash, twice", "Harbour of Tarrow closed.", "Harbour of Tarrow closed.", null],
    ["nothing", "", "", null],
  ])("%s: %#", (_, here, base, kind) => {
    expect(likenessOf(readFor(codes(here)), readBase(codes(base))).kind).toBe(kind);
  });
});

test.each<readonly [what: string, here: string, base: string, kept: number, shared: number]>([
  ["a half", run(1, 100), run(1, 200), 50, 100],
  ["a half with as much again", `${run(1, 100)} ${run(501, 600)}`, run(1, 200), 50, 50],
  ["one word changed", run(1, 100), run(1, 100).replace("w50", "x"), 99, 99],
])(
  "how much of each text stands in the other is counted in words: %s",
  (_, here, base, kept, shared) => {
    const likeness = likenessOf(readFor(codes(here)), readBase(codes(base)));
    expect([likeness.kept, likeness.shared].map((share) => share * 100)).toEqual([kept, shared]);
  },
);
