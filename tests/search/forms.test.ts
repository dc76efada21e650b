import { expect, test } from "vitest";
import { formsOf } from "../../src/search/find/forms.ts";

test.each<readonly [word: string, others: readonly string[]]>([
  ["city", ["cities"]],
  ["cities", ["city"]],
  ["port", ["ports"]],
  ["ports", ["port"]],
  ["tax", ["taxes"]],
  ["taxes", ["tax", "taxe"]],
  ["house", ["houses"]],
  ["houses", ["house", "hous"]],
  ["church", ["churches"]],
  ["churches", ["church", "churche"]],
  ["veto", ["vetos", "vetoes"]],
  ["vetoes", ["veto", "vetoe"]],
  ["day", ["days"]],
  ["days", ["day"]],
])("%s is found as %s too", (word, others) => {
  expect(formsOf(word)).toEqual(expect.arrayContaining([word, ...others]));
});

test.each<readonly [word: string, other: string]>([
  ["news", "new"],
  ["new", "news"],
  ["goods", "good"],
  ["good", "goods"],
  ["crisis", "crisi"],
  ["congress", "congres"],
  ["status", "statu"],
  ["organization", "organ"],
  ["university", "universe"],
  ["elections", "elected"],
  ["is", "i"],
  ["bus", "bu"],
])("%s is not found as %s", (word, other) => {
  expect(formsOf(word)).not.toContain(other);
});

test.each(["президент", "élections", "covid19", "19", "中国", "un"])(
  "%s has no other form",
  (word) => {
    expect(formsOf(word)).toEqual([word]);
  },
);
