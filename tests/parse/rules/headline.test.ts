import { describe, expect, test } from "vitest";
import type { Mark } from "../../../src/parse/rule.ts";
import { headline } from "../../../src/parse/rules/headline.ts";
import { take, takingTable } from "../rule-table.ts";

takingTable(
  headline,
  [
    [
      "Ferry service resumes in Lannoth\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline Ferry service resumes in Lannoth"],
    ],
    [
      "“We shall sail,” says Renata Isk\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline “We shall sail,” says Renata Isk"],
    ],
    [
      "12 ferries stay in port\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline 12 ferries stay in port"],
    ],
    [
      "Ferries leave for the U.S.\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline Ferries leave for the U.S."],
    ],
    [
      "Will the ferry be back?\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline Will the ferry be back?"],
    ],
    [
      "Ferry service resumes in Lannoth\nThe first ferry left the harbour of Lannoth on Monday at noon. The first ferry left the harbour of Lannoth on Monday at noon. The first ferry left the harbour of Lannoth on Monday at noon. The first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline Ferry service resumes in Lannoth"],
    ],
    [
      "¿Vuelve el transbordador?\n\nEl primer transbordador salió el lunes.",
      ["headline ¿Vuelve el transbordador?"],
    ],
    [
      "<LANNOTH FERRY CO> YEAR NET\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
      ["headline <LANNOTH FERRY CO> YEAR NET"],
    ],
    [
      "LANNOTH TOLLS NOON - APRIL 7\n CARS   4.10  4.00\n CARTS  2.10  2.00",
      ["headline LANNOTH TOLLS NOON - APRIL 7", "event ?-4-7"],
    ],
    ["Паром снова ходит\n\nПервый паром вышел в понедельник.", ["headline Паром снова ходит"]],
    ["兰诺斯渡轮恢复通航\n\n首班渡轮周一离港。", ["headline 兰诺斯渡轮恢复通航"]],
    [
      "عودة العبارة إلى لانوث\n\nغادرت العبارة الأولى ميناء لانوث يوم الاثنين عند الظهر.",
      ["headline عودة العبارة إلى لانوث"],
    ],
  ],
  [
    "The first ferry left Lannoth.\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "首班渡轮周一离港。\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "The minister named three ports:\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "ferry service resumes\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "Ferry service resumes in Lannoth\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "Story highlights The ferry is back\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "The board met on Monday, and closed the northern basin. Ferry is back\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "12 345 678\n 4.10  4.00\n 2.10  2.00",
    "Lannoth tolls noon\n CARS   4.10  4.00\n CARTS  2.10  2.00",
    "Ferry service resumes in Lannoth",
    "Ferry service resumes in Lannoth\n\nBack to the list",
    "Ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries and more ferries \n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "The ferry is back.)\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "“The ferry is back.”)\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "The ferry is back.'\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "غادرت العبارة؛\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
    "渡轮恢复通航。）\n\nThe first ferry left the harbour of Lannoth on Monday at noon.",
  ],
);

const given = (value: string): Mark => ({
  field: "headline",
  value,
  text: `title: ${value}`,
  rule: "front-matter",
  line: 1,
});

const BODY = "The first ferry left the harbour of Lannoth on Monday at noon.";

describe("a headline of the front matter", () => {
  test("the text repeats it: the line goes", () => {
    expect(take(headline, `Ferry is back \n${BODY}`, [given("Ferry is back")])).toEqual({
      length: 14,
      findings: [{ field: "removed", value: "Ferry is back", text: "Ferry is back" }],
    });
  });
  test("the text has another line: it stays", () => {
    expect(take(headline, `Ferry runs again\n\n${BODY}`, [given("Ferry is back")])).toBeNull();
  });
});

describe("the line below is one of the head", () => {
  test("a body follows: a headline", () => {
    const text = `Ferry is back\nBy Renata Isk\n\n${BODY}`;
    expect(take(headline, text, [], "head")?.findings).toEqual([
      { field: "headline", value: "Ferry is back", text: "Ferry is back" },
    ]);
    expect(take(headline, text)).toBeNull();
  });
  test("no body follows: the text itself", () => {
    expect(take(headline, "Ferry is back\nBy Renata Isk", [], "head")).toBeNull();
  });
  test("the dateline of a table follows: a headline", () => {
    const text = "FERRY TOLLS UP\n    LANNOTH, March 2 -\n    Cars 4.10 vs 4.00";
    expect(take(headline, text, [], "opening")?.findings).toHaveLength(1);
    expect(take(headline, text)).toBeNull();
  });
  test("an indent that begins a paragraph sets the line apart", () => {
    expect(take(headline, `FERRY IS BACK\n\t   ${BODY}`)?.findings).toHaveLength(1);
    expect(take(headline, `  FERRY IS BACK\n    ${BODY}`)).toBeNull();
  });
  test("a sentence is no headline even so", () => {
    expect(take(headline, `The ferry is back.\nBy Renata Isk\n\n${BODY}`, [], "head")).toBeNull();
  });
});
