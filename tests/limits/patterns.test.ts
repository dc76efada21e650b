import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cleanLine } from "../../src/decode/clean-line.ts";
import { rules } from "../../src/parse/rules.ts";
import { linkCheck } from "../../src/publish/dead-links.ts";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";
import { attacksWith, examplesIn, PUMPS } from "./attacks.ts";
import { runsAway, watched } from "./growth.ts";

const known = steering();

/** What each rule does with a line, as it sees one: after what transmission broke was mended. */
const RULES = new Map<string, (line: string) => unknown>([
  ...[rules.opening, rules.belowStandfirst, rules.head, rules.ending, rules.anywhere]
    .flat()
    .map(({ name, take }): [string, (line: string) => unknown] => [
      name,
      (line) => take({ text: mended(line), after: [], marks: [], next: () => null }, known),
    ]),
  ...[rules.lead, rules.beginning, rules.body, rules.clues]
    .flat()
    .map(({ name, look }): [string, (line: string) => unknown] => [
      name,
      (line) => look({ kind: "paragraph", text: mended(line), line: 1 }, known),
    ]),
  ...rules.page.map(({ name, look }): [string, (line: string) => unknown] => [
    name,
    (line) => look([{ number: 1, text: mended(line) }], known),
  ]),
]);

const mended = (line: string): string => cleanLine(line, true).text;

const SMALL = 4 * 1024;
const LARGE = 8 * SMALL;

/** At the smaller size, in milliseconds: what takes less has no time to run away. It only spares work, and decides nothing. */
const WORTH_A_LOOK = 3;

/** The lines that take some time, and where they stand in their list. One watch is enough for all of them: each costs a context of its own. */
function longest(
  take: (line: string) => unknown,
  lines: readonly string[],
): readonly { readonly line: string; readonly at: number }[] {
  const found: { readonly line: string; readonly at: number }[] = [];
  const look = (all: readonly string[]): void => {
    for (const [at, line] of all.entries()) {
      const start = performance.now();
      take(line);
      if (performance.now() - start >= WORTH_A_LOOK) found.push({ line, at });
    }
  };
  watched(look, lines);
  return found;
}

const MOST_EXAMPLES = 3;

test.each([...RULES])("%s reads no line in more than time in proportion", (name, take) => {
  const source = readFileSync(`src/parse/rules/${name}.ts`, "utf8");
  const examples = ["", ...examplesIn(source).slice(0, MOST_EXAMPLES)];
  const away = examples.flatMap((example) =>
    PUMPS.flatMap((pump) => {
      const large = attacksWith(example, pump, LARGE);
      return longest(take, attacksWith(example, pump, SMALL))
        .filter(({ line, at }) => runsAway(take, line, large[at] ?? ""))
        .map(({ line }) => `${JSON.stringify([example, pump])}: ${line.slice(-40)}`);
    }),
  );
  expect(away).toEqual([]);
});

test("the watch ends a pattern that runs away, and growth tells the square of a size from its double", () => {
  const away = /^(?:a+)+$/u;
  expect(() => watched((line: string) => away.test(line), `${"a".repeat(60)}!`, 300)).toThrow(
    /timed out/u,
  );
  const square = /a*b/u;
  const test = (line: string): boolean => square.test(line);
  expect(runsAway(test, "a".repeat(4000), "a".repeat(32_000))).toBe(true);
  expect(runsAway(test, "b".repeat(4000), "b".repeat(32_000))).toBe(false);
});

/** Lines of one kind, as long as a text may be. */
const MIB = 1024 * 1024;
const LONG = [
  ...PUMPS,
  ...[
    "LANNOTH, Feb. 9 (SNW) -- ",
    "2021-02-10 ",
    "10.02.2021 ",
    "3 May 2019, ",
    "2020年12月23日，",
  ],
  ...[
    "Ada Marlow and ",
    "The ferry sailed. ",
    "said “so” and ‘no’ ",
    "https://example.org/a?b=c&d ",
  ],
  ...["&amp;", "Ã©", "word ", "渡轮停航。", "ﬁ", "\u200b", "on Tuesday ", "23 декабря ", "a.b.c."],
];

const line = (piece: string, size: number): string =>
  `The ferry to Lannoth sailed. ${piece.repeat(Math.ceil(size / piece.length))}`.slice(0, size);

const read = (path: string) => (text: string) => articleOf(text, path, known);

test.each(LONG.map((piece) => [piece]))(
  "one line of a mebibyte of %j is read in time in proportion",
  (piece) => {
    expect(runsAway(read("a.txt"), line(piece, MIB / 8), line(piece, MIB))).toBe(false);
  },
);

/** Texts of many lines. */
const MANY: Readonly<Record<string, (at: number) => string>> = {
  "short lines": () => "word",
  "blank lines and words": (at) => (at % 2 === 0 ? "" : "word"),
  "lines of days": (at) => `It sailed on ${(at % 28) + 1} May ${1950 + (at % 70)}.`,
  "lines of names": (at) => `Renata Isk met Ada ${String.fromCodePoint(65 + (at % 26))}marlow.`,
  labels: () => "Published: 2021-02-10",
  buttons: () => "Share this page",
  "list items": (at) => `- item ${at}`,
  quotes: (at) => `> quote ${at}`,
  "columns of a table": (at) => `a  ${at}   b`,
  bylines: () => "By Ada Marlow",
  "menus of a page": (at) => `Home > News > Part ${at}`,
};

test.each(Object.entries(MANY))(
  "a text of a hundred thousand %s is read in time in proportion",
  (_, write) => {
    const text = (lines: number): string =>
      Array.from({ length: lines }, (_, at) => write(at)).join("\n");
    expect(runsAway(read("a.txt"), text(12_500), text(100_000))).toBe(false);
  },
);

test("the links of a page are read in time in proportion", () => {
  const page = (size: number): string =>
    ` href="${" url=".repeat(size / 5)}<a href='${"a".repeat(size)}`;
  const see = (text: string): void => linkCheck([], "/").see("a.html", text);
  expect(runsAway(see, page(MIB / 8), page(MIB))).toBe(false);
});
