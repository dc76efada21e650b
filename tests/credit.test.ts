import { expect, test } from "vitest";
import type { Name } from "../src/article.ts";
import { creditLine } from "../src/credit.ts";

const SNW: Name = { name: "Skerran News Wire", id: "snw" };
const COURIER: Name = { name: "Courier", id: "courier" };
const UNLISTED: Name = { name: "The Post", id: null };

test.each<readonly [sources: readonly Name[], carried: Name | null, line: string]>([
  [[], null, ""],
  [[COURIER], null, "Courier"],
  [[COURIER, SNW], null, "Courier, Skerran News Wire"],
  [[COURIER, SNW], SNW, "Courier, carrying Skerran News Wire"],
  [[COURIER], SNW, "Courier, carrying Skerran News Wire"],
  [[COURIER, UNLISTED], SNW, "Courier, The Post, carrying Skerran News Wire"],
  [[SNW], SNW, "Skerran News Wire"],
  [[COURIER, UNLISTED], { ...UNLISTED }, "Courier, carrying The Post"],
])("%j and %j are %j", (sources, carried, line) => {
  expect(creditLine(sources, carried)).toBe(line);
});
