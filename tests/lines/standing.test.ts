import { describe, expect, test } from "vitest";
import { foundByLine } from "../../src/cli/explain/explanation.ts";
import { shown } from "../../src/lines/shown.ts";
import { placedOn } from "../../src/lines/standing.ts";
import { explained } from "../cli/explain/explained.ts";

/** Where the words of a field stand: those words of the line, or why they are not there. */
function standing(text: string, field: string): readonly (string | null)[] {
  const { article, lines } = explained(text);
  const byLine = foundByLine(article);
  const placed = lines.flatMap((line) => placedOn(lines, line, byLine.get(line.number) ?? []));
  return placed
    .filter(({ found }) => found.field === field)
    .map(({ found, span, why }) => {
      const line = shown(lines[found.line - 1]?.text ?? "");
      const words = span ? line.slice(span.start, span.end) : "";
      return `${found.line}: ${words}${why ? ` (${why})` : ""}`;
    });
}

const BODY = "The harbour board of Ostavel met for the third time and voted for the pier.";

describe.each([
  ["as they are", "Published: 3 May 2019\n\nText.", "published", ["1: Published: 3 May 2019"]],
  [
    "with the white space of the file",
    "Home\u00a0>\u00a0News\n\nThe port closed.",
    "removed",
    ["1: Home\u00a0>\u00a0News"],
  ],
  [
    "in the case of the file",
    "The ferry ran Aground.\n\nThe HARBOUR closed.",
    "topics",
    ["1: ferry", "1: Aground", "3: HARBOUR"],
  ],
  ["the last of several", "The word Enditem is old. Enditem", "removed", ["1: Enditem"]],
  [
    "only in the line as mended",
    "CafÃ©-owners of Lannoth met, and the vote is of 3 Mayâ€‹ 2019.",
    "repairs",
    Array(2).fill("1: CafÃ©-owners of Lannoth met, and the vote is of 3 Mayâ€‹ 2019."),
  ],
  [
    "up to the end of a line",
    `${BODY} It said on 3\nMay 2019 that this was the end of it, and the mayor said so too.\n${BODY}\n${BODY}`,
    "mentioned",
    ["1: 3 (they go on in the next line)"],
  ],
  [
    "in a list of the front matter",
    "---\ntitle: Port\ntopics:\n  - Sea\n  - Ferries\n---\nText.",
    "topics",
    ["3:  (the value is on line 4)", "3:  (the value is on line 5)"],
  ],
  ["after a key of the same name", "---\ntitle: title\n---\nText.", "headline", ["2: title"]],
  [
    "in quotes of the front matter",
    '---\ntitle: "Port: closed"\nsource: [Lannoth Tidings]\n---\nText.',
    "sources",
    ["3: Lannoth Tidings"],
  ],
])("words stand %s", (_, text, field, where) => {
  test(`${field}`, () => {
    expect(standing(text, field)).toEqual(where);
  });
});

test("repairs of the same words stand one after the other", () => {
  const { article, lines } = explained("He said.The port closed, she said.The pier too.");
  const [line] = lines;
  const placed = line ? placedOn(lines, line, foundByLine(article).get(1) ?? []) : [];
  const repairs = placed.filter(({ found }) => found.field === "repairs");
  expect(repairs.map(({ span }) => span?.start)).toEqual([3, 29]);
});

test("words that are nowhere are said to be", () => {
  const { lines } = explained("The port closed.");
  const [line] = lines;
  const found = { field: "topics", value: "Port", note: null, rule: "x", line: 1, text: "ferry" };
  expect(line && placedOn(lines, line, [found])[0]?.why).toBe("these words are not in this line");
});
