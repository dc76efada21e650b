import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { loadArchive } from "../../src/archive.ts";
import { EXPORTS, type Export } from "../../src/exports.ts";
import { planPages } from "../../src/publish/plan.ts";
import { exportFile } from "../../templates/views/export-file.ts";
import { NEWS_ITEM } from "./ninjs-schema.ts";

const archive = loadArchive("content");
const { dataExports, dataRecords, site, stacks } = planPages({
  ...archive,
  settings: { ...archive.settings, exports: EXPORTS },
});

const textsOf = (form: Export): readonly string[] =>
  dataExports.filter((file) => file.form === form).map((file) => exportFile(file, site, stacks));

const PATHS = dataRecords.flatMap(({ records }) => records.map(({ card }) => card.path));
const PLACES = dataRecords.flatMap(({ records }) => records.map(({ card }) => card.address));

test("the sample archive is given in every form", () => {
  expect(PATHS.length).toBeGreaterThan(40);
  expect(new Set(dataExports.map(({ form }) => form))).toEqual(new Set(EXPORTS));
});

describe.each(["bibtex", "ris", "csl-json"] as const)("as %s", (form) => {
  const entries = textsOf(form).flatMap((text) => new Cite(text).data);

  test("Citation.js finds every article once, under a key of its own", () => {
    expect(entries).toHaveLength(PATHS.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(PATHS.length);
  });

  test("each has its title, and its day where it has one", () => {
    const titles = entries.map(({ title }) => String(title));
    expect(titles.filter((title) => title === "undefined" || title === "")).toEqual([]);
    const undated = entries.filter(({ issued }) => issued === undefined);
    expect(undated.length).toBeGreaterThan(2);
    expect(undated.length).toBeLessThan(10);
  });
});

test("CSL-JSON names the page of each article", () => {
  const items = textsOf("csl-json").flatMap((text) => JSON.parse(text));
  expect(items.map((item) => item.archive_location)).toEqual(PLACES);
});

describe("as ninjs", () => {
  const items = textsOf("ninjs").flatMap((text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line)),
  );

  test("each line is a news item of ninjs 3.0, and of no other article", () => {
    const checked = items.map((item) => NEWS_ITEM.parse(item));
    expect(checked).toHaveLength(PATHS.length);
    expect(new Set(checked.map(({ uri }) => uri)).size).toBe(PATHS.length);
    expect(checked.map(({ altIds }) => altIds?.[0]?.value)).toEqual(PATHS);
  });
});
