import { expect, test } from "vitest";
import { repairGluedSentences } from "../../src/decode/glued-sentences.ts";

test.each([
  ["the two countries.Wang stressed", ["countries.Wang"]],
  ["“for good.”The minister left", ["good.”The"]],
  ['"for good".The minister left', ['good".The']],
  ["it ended in 2020.In March it", ["2020.In"]],
  ["who knows?She did. He said so!They left", ["knows?She", "so!They"]],
  ["на риф.Никто не пострадал", ["риф.Никто"]],
])("mends %s", (line, joins) => {
  const { text, joins: found } = repairGluedSentences(line);
  expect(found).toEqual(joins);
  expect(text.replaceAll(" ", "")).toBe(line.replaceAll(" ", ""));
});

test.each([
  ["U.S.Department of State"],
  ["e.g.The case, a.m.The next"],
  ["St.Petersburg and Mr.Isk"],
  ["J.K.Rowling of D.C.He said"],
  ["ASP.NET and Yahoo.Com users"],
  ["version 2.Beta"],
  ["www.Example.Com is down"],
  ["one. Two and three."],
])("leaves %s", (line) => {
  expect(repairGluedSentences(line)).toEqual({ text: line, joins: [] });
});
