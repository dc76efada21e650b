import { parse } from "csv-parse/sync";
import { validate } from "datapackage";
import { Schema } from "tableschema";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { dataPackage } from "../../templates/views/data-package.ts";
import { recordsFile } from "../../templates/views/records-file.ts";
import { storyRecordsFile, storyTableFile } from "../../templates/views/story-files.ts";
import { tableFile } from "../../templates/views/table-file.ts";

const PACKAGE = z.object({
  resources: z.array(
    z.object({
      path: z.string(),
      format: z.string(),
      schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }).optional(),
    }),
  ),
});

const plan = planPages(loadArchive("content"));
const { dataRecords, dataTables, storyRecords, storyTables, site, stacks } = plan;
const described = plan.dataPackage.map((guide) => JSON.parse(dataPackage(guide, site)))[0];
const { resources } = PACKAGE.parse(described);

/** What stands in the files, by their names. */
const FILES = new Map(
  [
    ...dataRecords.map((file) => [file.address, recordsFile(file, stacks)] as const),
    ...dataTables.map((file) => [file.address, tableFile(file)] as const),
    ...storyRecords.map((file) => [file.address, storyRecordsFile(file)] as const),
    ...storyTables.map((file) => [file.address, storyTableFile(file)] as const),
  ].map(([address, text]) => [address.replace("data/", ""), text]),
);

/** The rows of a file, in the order of its fields, and what they are called. */
function rowsOf(path: string): { names: readonly string[]; rows: readonly (readonly unknown[])[] } {
  const text = FILES.get(path) ?? "";
  if (path.endsWith(".csv")) {
    const [names = [], ...rows]: readonly string[][] = parse(text);
    return { names, rows };
  }
  const records: readonly object[] = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { names: Object.keys(records[0] ?? {}), rows: records.map((each) => Object.values(each)) };
}

test("the validator of Frictionless Data finds no fault in the data package", async () => {
  expect(await validate(described)).toMatchObject({ valid: true, errors: [] });
});

test("and does find one in a package with a name that is none", async () => {
  const [first] = described.resources;
  const broken = { ...described, resources: [{ ...first, name: "The first" }] };
  expect((await validate(broken)).valid).toBe(false);
});

describe("each file of records and each table has the fields of its schema, and values of their types", () => {
  const schemed = resources.flatMap(({ path, schema }) => (schema ? [{ path, schema }] : []));

  test("all of them have a schema", () => {
    expect(schemed.map(({ path }) => path).sort()).toEqual([...FILES.keys()].sort());
  });

  test.each(schemed)("$path", async ({ path, schema: fields }) => {
    const schema = await Schema.load(fields);
    expect(schema.errors).toEqual([]);
    const { names, rows } = rowsOf(path);
    expect([...names].sort()).toEqual(fields.fields.map(({ name }) => name).sort());
    const places = fields.fields.map(({ name }) => names.indexOf(name));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) schema.castRow(places.map((place) => row[place]));
  });

  test("but a row whose day is none is refused", async () => {
    const fields = schemed.find(({ path }) => path.endsWith(".csv"))?.schema;
    const schema = await Schema.load(fields);
    const row = fields?.fields.map(({ name }) => (name === "date" ? "Tuesday" : "")) ?? [];
    expect(() => schema.castRow(row)).toThrow();
  });
});
