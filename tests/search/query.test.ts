import { describe, expect, test } from "vitest";
import { readQuery } from "../../src/search/find/query.ts";

/** A clause as a line: `-` without, quotes, `*` behind beginnings, `+n` where a place is skipped. */
const lines = (typed: string): readonly string[] =>
  readQuery(typed).clauses.map(({ words, quoted, without }) => {
    const shown = words.map(
      ({ word, offset, begins }, at) =>
        `${offset === at ? "" : `+${offset} `}${word}${begins ? "*" : ""}`,
    );
    const text = shown.join(" ");
    return `${without ? "-" : ""}${quoted ? `"${text}"` : text}`;
  });

describe("what a visitor types", () => {
  test.each<readonly [typed: string, clauses: readonly string[]]>([
    ["harbour fire", ["harbour", "fire"]],
    ['"Harbour Fire" ferry', ['"harbour fire"', "ferry"]],
    ["“harbour fire”", ['"harbour fire"']],
    ["«пожар в порту»", ['"пожар в порту"']],
    ['"harbour', ['"harbour"']],
    ["gov*", ["gov*"]],
    ["gov＊", ["gov*"]],
    ["-ferry", ["-ferry"]],
    ['−"ferry line"', ['-"ferry line"']],
    ["-gov*", ["-gov*"]],
    ["covid-19", ["covid 19"]],
    ["U.S. ports", ["u s", "ports"]],
    ["l’élection", ["l election"]],
    ["人民日报", ["人民 民日 日报"]],
    ["国", ["国*"]],
    ["2020年", ["2020 年*"]],
    ['"中国 人民"', ['"中国 +2 人民"']],
    ["中国*", ["中国*"]],
    ["  ", []],
    ['*** -- " ?!', []],
    ["a*b", ["a b"]],
  ])("%s", (typed, clauses) => {
    expect(lines(typed)).toEqual(clauses);
  });

  test.each<readonly [what: string, typed: string, about: readonly string[]]>([
    ["marks only", "*** !? —", ["no-word"]],
    ["10,000 characters", "harbour ".repeat(1250), ["too-long"]],
    ["10,000 letters without a space", "x".repeat(10_000), ["too-long"]],
    ["fifty words", "a ".repeat(50), ["too-long"]],
    ["nothing", "", []],
    ["an ordinary query", "harbour -ferry", []],
  ])("%s is remarked on where that is needed", (_, typed, about) => {
    const { remarks, clauses } = readQuery(typed);
    expect(clauses.length).toBeLessThanOrEqual(32);
    expect(remarks.map((remark) => remark.about)).toEqual(about);
  });
});
