import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { SETTING_NAMES } from "../../src/steer/settings.ts";
import { settingsSchema } from "../../src/steer/settings-schema.ts";

const SCHEMA = z.object({
  properties: z.record(
    z.string(),
    z.object({ default: z.unknown().optional(), description: z.string() }).loose(),
  ),
});

const { properties } = SCHEMA.parse(JSON.parse(settingsSchema()));

test("archive.schema.json is the schema that archive.yml is read with", async () => {
  await expect(settingsSchema()).toMatchFileSnapshot("../../archive.schema.json");
});

test("every setting says what it is for", () => {
  expect(Object.keys(properties)).toEqual(SETTING_NAMES);
  for (const [name, { description }] of Object.entries(properties))
    expect(description, name).toMatch(/^[A-Z].*\.$/su);
});

function shown(value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  return `\`${Array.isArray(value) ? `[${value.join(", ")}]` : String(value)}\``;
}

test("docs/settings.md has every setting with its default, in the words of the schema", () => {
  const table = Object.entries(properties)
    .map(
      ([name, { default: value, description }]) =>
        `| \`${name}\` | ${shown(value)} | ${description} |\n`,
    )
    .join("");
  expect(readFileSync("docs/settings.md", "utf8")).toContain(table);
});

test("content/archive.yml of the sample says nothing else", () => {
  const names = readFileSync("content/archive.yml", "utf8").match(/^\w+(?=:)/gmu) ?? [];
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) expect(SETTING_NAMES).toContain(name);
});
