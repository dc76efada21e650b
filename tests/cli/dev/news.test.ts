import { expect, test } from "vitest";
import { news } from "../../../src/cli/dev/news.ts";

const notice = (path: string, line: number) => ({
  rule: "bad-date",
  message: "Expected a day that exists",
  place: { path, line },
});
const rejected = (path: string) => ({ path, reason: "empty" as const, message: "Expected text" });

const BEFORE = {
  rejected: [rejected("empty.txt")],
  notices: [notice("a.txt", 2), notice("b.txt", 2)],
  others: ["photo.jpg"],
};

test("at the start everything is news", () => {
  expect(news(BEFORE, null, [])).toEqual(BEFORE);
});

test("later only what was not there, and what concerns a file just saved", () => {
  const now = {
    rejected: [...BEFORE.rejected, rejected("other.txt")],
    notices: [...BEFORE.notices, notice("a.txt", 3)],
    others: [...BEFORE.others, "table.xls"],
  };
  expect(news(BEFORE, BEFORE, [])).toEqual({ rejected: [], notices: [], others: [] });
  expect(news(now, BEFORE, [])).toEqual({
    rejected: [rejected("other.txt")],
    notices: [notice("a.txt", 3)],
    others: ["table.xls"],
  });
  expect(news(now, BEFORE, ["b.txt", "empty.txt"])).toEqual({
    rejected: now.rejected,
    notices: [notice("b.txt", 2), notice("a.txt", 3)],
    others: ["table.xls"],
  });
});
