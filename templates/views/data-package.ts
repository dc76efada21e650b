import type { DataGuide, DataPart } from "../../src/publish/data-files.ts";
import type { Site } from "../../src/publish/plan.ts";
import { COLUMNS } from "./columns.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A Data Package (version 2): what each file holds, for programs. */
export const dataPackage = ({ parts }: DataGuide, site: Site): string =>
  `${JSON.stringify(
    {
      $schema: `${PROFILES}/datapackage.json`,
      name: "articles",
      title: site.title,
      description: site.description || undefined,
      homepage: site.url ?? undefined,
      rights: site.rights ?? undefined,
      resources: parts.flatMap((part) => [records(part), table(part)]),
    },
    null,
    2,
  )}\n`;

const fileName = (address: string): string => address.replace(/^.*\//u, "");

const records = ({ records: address }: DataPart) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: fileName(address),
  path: fileName(address),
  format: "ndjson",
  mediatype: "application/x-ndjson",
  encoding: "utf-8",
});

const table = ({ table: address }: DataPart) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: fileName(address),
  type: "table",
  path: fileName(address),
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: COLUMNS.map(([name, description]) => ({
      name,
      type: name === "date" ? "date" : "string",
      description,
    })),
    missingValues: [""],
    primaryKey: ["path"],
  },
});
