import { Lexer } from "marked";
import { expect, test } from "vitest";
import { chance } from "../bench/chance.ts";
import { plainParagraphs } from "../src/plain-paragraphs.ts";

const PROSE = [
  "The ferry ran aground.",
  "The ferry ran aground.\n",
  "The ferry ran aground.\n\n",
  "The ferry ran aground.\n\n\nNobody was hurt.\n",
  "\nThe ferry ran aground.",
  "\n\nThe ferry ran aground.\n\nNobody was hurt.",
  "The ferry ran\naground on Tuesday\n\n“Nobody was hurt,” Ms. O'Dell said - 12:30 p.m.; costs rose 4% (to $3)?",
  '(1) The ferry\n\n"Nobody" was hurt -- the mate said...',
  "Паром сел на мель.\n\nНикто не пострадал.",
  "渡轮搁浅。\n\n无人受伤。",
  "جنحت العبارة.\n\nلم يصب أحد.",
];

test.each(PROSE)("%j is read as marked reads it", (source) => {
  expect(plainParagraphs(source)).toEqual(new Lexer({ gfm: true }).lex(source));
});

const MARKED = [
  "",
  "A *ferry*",
  "A _ferry_",
  "A `ferry`",
  "[a]: b",
  "<b>",
  "Bread &amp; butter",
  "# A ferry",
  "> A ferry",
  "- A ferry",
  "The ferries:\n- the Tern",
  "The ferries:\n1. the Tern",
  "1) the Tern",
  "A ferry\n---",
  "A ferry\n===",
  "A ferry  \nran aground",
  "    A ferry",
  " A ferry",
  "A\tferry",
  "see www.example.com",
  "see https://example.com",
  "ask a@b.example",
  "a | b\n--|--",
  "A \\ ferry",
  "A ~~ferry~~",
  "A\u00a0ferry",
  "A\u2028ferry",
  "A ferry \ud83d\ude00",
  "A ferry\r\nran",
];

test.each(MARKED)("%j is left to marked", (source) => {
  expect(plainParagraphs(source)).toBeNull();
});

const PIECES = [
  "The",
  " ",
  "\n",
  "\n\n",
  "a-b",
  "12",
  ".",
  ",",
  "(",
  ")",
  "“no”",
  "'",
  "-",
  ":",
  "?",
];

test("whatever is made of such pieces is read as marked reads it, or left to it", () => {
  const random = chance(7);
  let plain = 0;
  for (let round = 0; round < 5_000; round++) {
    const source = Array.from(
      { length: 1 + Math.floor(random() * 12) },
      () => PIECES[Math.floor(random() * PIECES.length)] ?? "",
    ).join("");
    const tokens = plainParagraphs(source);
    if (tokens === null) continue;
    plain++;
    expect(tokens, JSON.stringify(source)).toEqual(new Lexer({ gfm: true }).lex(source));
  }
  expect(plain).toBeGreaterThan(500);
});
