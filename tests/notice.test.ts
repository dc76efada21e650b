import { expect, test } from "vitest";
import { formatNotice, printable } from "../src/notice.ts";

test("a notice names file, line, rule and what was expected", () => {
  const notice = {
    rule: "bad-date",
    message: 'Expected a day that exists, found "31 Feb 2024"',
    place: { path: "business/001.txt", line: 1 },
  };
  expect(formatNotice(notice)).toBe(
    'business/001.txt:1  bad-date  Expected a day that exists, found "31 Feb 2024"',
  );
  expect(formatNotice({ ...notice, place: { path: "a.txt", line: null } })).toMatch(/^a\.txt {2}/u);
});

test.each([
  ["a\u001b[2Jb", "a\\u{1b}[2Jb"],
  ["new\nline.txt", "new\\u{a}line.txt"],
  ["\u202egpj.txt", "\\u{202e}gpj.txt"],
  ["Ланнот 渡轮", "Ланнот 渡轮"],
])("%j is printed without control characters", (text, shown) => {
  expect(printable(text)).toBe(shown);
});
