import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printAddresses } from "../src/address-table.ts";
import { loadArchive } from "../src/archive.ts";
import type { FoundTables } from "../src/publish/keep-tables.ts";

test("the tables of the sample say what a build would write", () => {
  const found: FoundTables[] = [];
  const keep = (tables: FoundTables) => {
    found.push(tables);
    return { ...tables, notices: [] };
  };
  loadArchive("content", { keep });
  const renewed = found.map(({ addresses }) => printAddresses(addresses));
  expect(renewed, "renew it: npx tsx src/cli/main.ts build; delete content/changes.tsv").toEqual([
    readFileSync("content/addresses.tsv", "utf8"),
  ]);
  expect(found.map(({ seen }) => seen)).toEqual([[]]);
});
