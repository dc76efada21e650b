import { describe, expect, test } from "vitest";
import type { Mark } from "../../../src/parse/rule.ts";
import { markdownHeadline } from "../../../src/parse/rules/markdown-headline.ts";
import { take, takingTable } from "../rule-table.ts";

takingTable(
  markdownHeadline,
  [
    ["# Ferry service resumes", ["headline Ferry service resumes"]],
    ["#  Ferry service resumes ##  ", ["headline Ferry service resumes"]],
    ["# Pier #5 is shut", ["headline Pier #5 is shut"]],
    ["# The ferry is back.", ["headline The ferry is back."]],
    ["# Паром снова ходит", ["headline Паром снова ходит"]],
    ["# 渡轮恢复通航", ["headline 渡轮恢复通航"]],
    ["# Line C#", ["headline Line C#"]],
    ["# Line C# #", ["headline Line C#"]],
  ],
  [
    "## The second ferry",
    "#ferry",
    "#",
    "Ferry # 5",
    "Ferry service resumes",
    "#5 ferry is back",
    "#   ",
    "# #",
    "# ##",
  ],
);

const given = (value: string): Mark => ({
  field: "headline",
  value,
  text: `title: ${value}`,
  rule: "front-matter",
  line: 1,
});

describe("with a headline found before", () => {
  test("another heading stays", () => {
    expect(take(markdownHeadline, "# Ferry runs again", [given("Ferry is back")])).toBeNull();
  });
  test("the same heading stays for the rule of the headline", () => {
    expect(take(markdownHeadline, "# Ferry is back", [given("Ferry is back")])).toBeNull();
  });
});

test("the heading is proved by the whole line", () => {
  expect(take(markdownHeadline, "# Ferry is back #", [], "head")).toEqual({
    length: 17,
    findings: [{ field: "headline", value: "Ferry is back", text: "# Ferry is back #" }],
  });
});
