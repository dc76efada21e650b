import { describe, expect, test } from "vitest";
import { claim, differently, report } from "./report.ts";

const FILLER = "Slate exports rose again. The choir of Mellisk sang in the rain.";
const both = (one: string, other: string) => [report(`${one} ${FILLER}`), report(other)];

describe("numbers that reports tell differently", () => {
  test.each<readonly [one: string, other: string, row: string]>([
    [
      "The card will cost seafarers a fee of 40 crowns.",
      "The card will cost seafarers a fee of 45 crowns.",
      "crowns: A1 40 crowns | B1 45 crowns",
    ],
    [
      "The storm left 12 dead.",
      "In the hills 14 people were killed.",
      "killed: A1 12 dead | B1 14 people",
    ],
    [
      "Two children were killed. In all 14 people were killed.",
      "12 people died.",
      "killed: A2 14 people | B1 12 people",
    ],
    [
      "The wind reached 141 kilometers an hour at the Ulmasey lighthouse.",
      "At the Ulmasey lighthouse the wind reached 138 kilometres an hour.",
      "kilometers: A1 141 kilometers | B1 138 kilometres",
    ],
    [
      "The port will stay closed for up to 21 days.",
      "The port will stay closed for up to 30 days.",
      "days: A1 21 days | B1 30 days",
    ],
  ])("%s | %s", (one, other, row) => {
    expect(differently(both(one, other))).toEqual([row]);
  });

  test.each<readonly [what: string, one: string, other: string]>([
    ["the same in words", "The board counted two boats.", "The board counted 2 boats."],
    ["the same per cent", "Trade rose by 12% this year.", "Trade rose by 12 percent this year."],
    ["a rounding", "The board counted 1,382 crates.", "The board counted about 1,400 crates."],
    ["one has it alone", "The board counted two boats.", "The board counted the boats."],
    ["another thing is counted", "The board counted nine tugs.", "The board counted eleven buoys."],
    [
      "another place",
      "The gust at the pilot station was 127 kilometres an hour.",
      "Gusts of 138 kilometres an hour were recorded at the Ulmasey lighthouse.",
    ],
    [
      "days of a month",
      "The port closed on 9 February again.",
      "The port closed on 10 February again.",
    ],
    [
      "another unit of time",
      "The card is good for 21 days at sea.",
      "The card is good for three weeks at sea.",
    ],
    [
      "the other tells both",
      "The board counted 186 people ashore.",
      "The board counted 191 people ashore. It had spoken of 186 people before.",
    ],
    [
      "one dies later",
      "12 people were killed. Two of them were killed at sea.",
      "12 people were killed.",
    ],
    [
      "a part comes first",
      "Two people were killed at sea. 14 people were killed in all.",
      "12 people were killed.",
    ],
    [
      "another year's",
      "The storm killed 12 people.",
      "The storm killed 12 people. In 1987 one like it killed 300 people.",
    ],
    [
      "two that it may be",
      "The board lent 40 crowns and 60 crowns to each.",
      "The board lent 50 crowns to each.",
    ],
  ])("%s: %s | %s is none", (_, one, other) => {
    expect(differently(both(one, other))).toEqual([]);
  });

  test("reports that agree stand in the row as well, each once", () => {
    const text = (number: string) => report(`On the quay ${number} people were treated for cuts.`);
    expect(differently([text("14"), text("fifteen"), text("fourteen")])).toEqual([
      "injured: A1 14 people | B1 fifteen people | C1 fourteen people",
    ]);
  });
});

describe("days that reports tell differently", () => {
  const told = (words: string, day: string, role: "event" | "mentioned" = "event") =>
    report(`The ferry struck a reef ${words}.`, "en", [claim(role, day, words)]);

  test("the day of the event, with the words for it", () => {
    const reports = [told("on Tuesday", "2021-02-09"), told("on 10 February", "2021-02-10")];
    expect(differently(reports)).toEqual(["event-day: A1 on Tuesday | B1 on 10 February"]);
  });

  test("a day in sentences that are otherwise the same", () => {
    const reports = [
      told("on 1 March", "2021-03-01", "mentioned"),
      told("on 2 March", "2021-03-02", "mentioned"),
    ];
    expect(differently(reports)).toEqual(["day: A1 on 1 March | B1 on 2 March"]);
  });

  test.each([
    [
      "the same day in other words",
      told("on Tuesday", "2021-02-09"),
      told("on Feb. 9", "2021-02-09"),
    ],
    ["only one tells it", told("on Tuesday", "2021-02-09"), report("The ferry struck a reef.")],
    [
      "a day whose year nobody knows",
      told("on Tuesday", "never"),
      told("on 10 February", "2021-02-10"),
    ],
    [
      "a day that the body does not have",
      told("on Tuesday", "2021-02-09"),
      report("The ferry struck a reef.", "en", [claim("event", "2021-02-10", "Feb. 10")]),
    ],
    [
      "days of other sentences",
      report("The tug left on 1 March.", "en", [claim("mentioned", "2021-03-01", "1 March")]),
      report("Apples cost less since 2 March.", "en", [
        claim("mentioned", "2021-03-02", "2 March"),
      ]),
    ],
  ])("%s is none", (_, one, other) => {
    expect(differently([one, other])).toEqual([]);
  });
});

describe("names that reports spell differently", () => {
  test.each<readonly [one: string, other: string, row: string]>([
    [
      "Jorick Tallan spoke.",
      "Later Yorick Tallan slept.",
      "name: A1 Jorick Tallan | B1 Yorick Tallan",
    ],
    [
      "We saw Foreign Minister Marta Colvane.",
      "It was Marta Kolvane.",
      "name: A1 Marta Colvane | B1 Marta Kolvane",
    ],
    ["It was Sergei Orsk.", "So said Sergey Orsk’s aide.", "name: A1 Sergei Orsk | B1 Sergey Orsk"],
  ])("%s | %s", (one, other, row) => {
    expect(differently([report(one), report(other)])).toEqual([row]);
  });

  test.each<readonly [what: string, one: string, other: string]>([
    ["another person", "It was Maria Colvane.", "It was Marie Colvane."],
    ["another person", "It was Jon Pryne.", "It was John Pryne."],
    ["another person", "It was Louis Pryne.", "It was Louise Pryne."],
    ["accents", "It was Hélène Osk.", "It was Helene Osk."],
    ["capitals", "It was Elin Morsk.", "It was ELIN MORSK."],
    ["hyphens", "It was Jean-Luc Osk.", "It was Jeanluc Osk."],
    ["an office", "Mayor Renata Isk slept.", "Ms Renata Isk woke."],
    ["one report has both", "Viktor Osk and Victor Osk are brothers.", "It was Viktor Osk."],
    ["a word of the language", "The Harbour Board met.", "The Harbor Board met."],
  ])("%s: %s | %s is none", (_, one, other) => {
    expect(differently([report(one), report(other)])).toEqual([]);
  });

  test("each language has its own spelling", () => {
    const reports = [report("It was Sergei Orsk."), report("C'était Sergey Orsk.", "fr")];
    expect(differently(reports)).toEqual([]);
  });
});
