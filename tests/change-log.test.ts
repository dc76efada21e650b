import { expect, test } from "vitest";
import { logChanges, parseChanges, printChanges } from "../src/change-log.ts";
import { toCivilDate } from "../src/civil-date.ts";
import { formatNotice } from "../src/notice.ts";

const HEAD = "day\taddress\twhy\twhat\n";

test("a log that was printed reads the same, in the order of its days", () => {
  const [first, second] = [
    "2021-03-01\t2020/12/22/渡轮触礁.html\tcorrected\theadline,day\n",
    "2021-03-02\tundated/b.html\tnew\t\n",
  ];
  const { notices, ...log } = parseChanges(`${HEAD}${second}${first}`);
  expect(notices).toEqual([]);
  expect(printChanges(log)).toBe(`${HEAD}${first}${second}`);
});

test.each([
  ["no file", null],
  ["an empty file", ""],
  ["a head only", HEAD],
  ["a head with the line ends of Windows", "\ufeffday\taddress\twhy\twhat\r\n"],
])("%s is an empty log", (_, tsv) => {
  expect(parseChanges(tsv)).toEqual({ logged: [], unread: [], notices: [] });
});

test.each([
  ["2021-02-30\ta/a.html\tnew\t", "Expected a day such as 2020-12-22"],
  ["a/a.html\tnew", "Expected a day such as 2020-12-22"],
  ["2021-03-01", "Expected an address after the day"],
  ["2021-03-01\ta/a.html", "Expected new, edited, corrected, rules"],
  ["2021-03-01\ta/a.html\teditted\t", "did you mean `edited`?"],
  ["2021-03-01\ta/a.html\tedited\theadline,bylin", "did you mean `byline`?"],
  ["2021-03-01\ta/a.html\tedited\tset", "Expected headline, day"],
])("the line %j is left out with a notice, and kept in the file", (line, message) => {
  const { notices, ...log } = parseChanges(`${HEAD}2021-03-01\ta/ok.html\tnew\t\n${line}\n`);
  expect(log.logged.map(({ address }) => address)).toEqual(["a/ok.html"]);
  expect(notices.map(formatNotice)).toEqual([
    expect.stringMatching(/^changes\.tsv:3 {2}bad-change {2}/u),
  ]);
  expect(notices[0]?.message).toContain(message);
  expect(printChanges(log)).toContain(`\n${line}\n`);
});

const DAY = toCivilDate(2021, 3, 1);
test.each([
  [4, ["01", "02", "02", "03"]],
  [3, ["02", "02", "03"]],
  [2, ["03"]],
  [1, ["03"]],
  [0, ["03"]],
])("of days that have more than %i lines together the oldest are forgotten", (most, expected) => {
  if (DAY === null) throw new Error("Expected a day");
  const lines = ["01\ta.html", "02\tb.html", "02\ta.html", "03\ta.html"];
  const log = parseChanges(lines.map((line) => `2021-02-${line}\tnew\t`).join("\n"));
  const { logged } = logChanges(log, [], DAY, new Set(["a.html", "b.html"]), most);
  expect(logged.map(({ day }) => day.slice(-2))).toEqual(expected);
});

const edited = (address: string, ...what: readonly ("day" | "text")[]) => ({
  address,
  why: "edited" as const,
  what,
});

/** Lines that the log has, what a build of 1 March sees, and the lines then; `a.html` and `b.html` are in the table of addresses. */
test.each([
  ["nothing seen", ["2021-02-01\ta.html\tnew\t"], [], ["2021-02-01\ta.html\tnew\t"]],
  ["a change", [], [edited("a.html", "day")], ["2021-03-01\ta.html\tedited\tday"]],
  [
    "a change on a day that tells one",
    ["2021-03-01\ta.html\tedited\ttext"],
    [edited("a.html", "day", "text")],
    ["2021-03-01\ta.html\tedited\tday,text"],
  ],
  [
    "the same change on another day, at another address and for another reason",
    [
      "2021-02-28\ta.html\tedited\ttext",
      "2021-03-01\ta.html\trules\ttext",
      "2021-03-01\tb.html\tedited\ttext",
    ],
    [edited("a.html", "day")],
    [
      "2021-02-28\ta.html\tedited\ttext",
      "2021-03-01\ta.html\tedited\tday",
      "2021-03-01\ta.html\trules\ttext",
      "2021-03-01\tb.html\tedited\ttext",
    ],
  ],
  [
    "addresses that no table has",
    ["2021-03-01\tc.html\tedited\ttext", "2021-03-01\tb.html\tnew\t"],
    [edited("d.html", "day")],
    ["2021-03-01\tb.html\tnew\t"],
  ],
])("of %s the log tells once", (_, lines, seen, expected) => {
  if (DAY === null) throw new Error("Expected a day");
  const { notices, ...log } = parseChanges(lines.join("\n"));
  expect(notices).toEqual([]);
  const told = logChanges(log, seen, DAY, new Set(["a.html", "b.html"]));
  expect(printChanges(told)).toBe(HEAD + expected.map((line) => `${line}\n`).join(""));
});
