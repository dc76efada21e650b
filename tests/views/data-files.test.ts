import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { planData } from "../../src/publish/data-files.ts";
import { recordCards, recordOf } from "../../src/publish/record-cards.ts";
import { siteOf } from "../../src/publish/site.ts";
import { dataPackage } from "../../templates/views/data-package.ts";
import { recordsFile } from "../../templates/views/records-file.ts";
import { tableFile } from "../../templates/views/table-file.ts";
import { folder } from "../folder.ts";

test("a file of records holds what `backfile records` prints", () => {
  const archive = loadArchive(
    folder({ "a.txt": "The port closed.", "b.txt": "The port\u2028opened." }),
  );
  const records = recordCards(archive, archive.cards);
  const file = recordsFile({ address: "data/articles-undated.ndjson", records }, archive.stacks);
  const whole = records.map((record) => recordOf(record, archive.stacks));
  expect(file.split("\n")).toEqual([...whole.map((record) => JSON.stringify(record)), ""]);
  expect(records.length).toBe(2);
});

test("the data package names every file, and the columns of each table", () => {
  const archive = loadArchive(
    folder({
      "archive.yml": "title: The Strait Papers\nurl: https://example.org/\nrights: All reserved",
      "a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The ferry sailed again.",
      "b.txt": "The port closed.",
    }),
  );
  const {
    dataPackage: guides,
    dataRecords,
    dataTables,
    dataExports,
  } = planData(recordCards(archive, archive.cards), archive.stories, archive.settings);
  const [guide] = guides;
  const described = guide ? JSON.parse(dataPackage(guide, siteOf(archive))) : null;
  expect(described).toMatchObject({
    title: "The Strait Papers",
    homepage: "https://example.org/",
    rights: "All reserved",
  });
  const files = [...dataRecords, ...dataTables, ...dataExports].map(({ address }) => address);
  const paths: readonly string[] = described.resources.map(
    ({ path }: { path: string }) => `data/${path}`,
  );
  expect([...paths].sort()).toEqual([...files].sort());
  for (const resource of described.resources) {
    expect(resource.name).toMatch(/^[-a-z0-9._/]+$/u);
    expect(resource).toMatchObject({ encoding: "utf-8", mediatype: expect.stringContaining("/") });
  }
  const [table] = described.resources.filter(({ format }: { format: string }) => format === "csv");
  const header = dataTables[0] ? tableFile(dataTables[0]).split("\r\n")[0] : "";
  expect(table.schema.fields.map(({ name }: { name: string }) => `"${name}"`).join(",")).toBe(
    header,
  );
});
