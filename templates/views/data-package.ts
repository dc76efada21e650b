import type { DataGuide } from "../../src/publish/data-files.ts";
import type { Site } from "../../src/publish/plan.ts";
import { COLUMNS } from "./columns.ts";
import type { Column } from "./csv-file.ts";
import { STORY_COLUMNS } from "./story-columns.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** A Data Package (version 2): what each file holds, for programs. */
export const dataPackage = ({ parts, stories }: DataGuide, site: Site): string =>
  `${JSON.stringify(
    {
      $schema: `${PROFILES}/datapackage.json`,
      name: "articles",
      title: site.title,
      description: site.description || undefined,
      homepage: site.url ?? undefined,
      rights: site.rights ?? undefined,
      resources: [
        ...parts.flatMap((part) => [
          records(part.records),
          table(part.table, COLUMNS, { primaryKey: ["path"] }),
        ]),
        ...stories.map((address) =>
          address.endsWith(".csv") ? table(address, STORY_COLUMNS) : records(address),
        ),
      ],
    },
    null,
    2,
  )}\n`;

const DAYS: ReadonlySet<string> = new Set(["date", "event"]);

const fileName = (address: string): string => address.replace(/^.*\//u, "");

const records = (address: string) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: fileName(address),
  path: fileName(address),
  format: "ndjson",
  mediatype: "application/x-ndjson",
  encoding: "utf-8",
});

const table = <Row>(address: string, columns: readonly Column<Row>[], keys: object = {}) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: fileName(address),
  type: "table",
  path: fileName(address),
  format: "csv",
  mediatype: "text/csv",
  encoding: "utf-8",
  schema: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: columns.map(([name, description]) => ({
      name,
      type: DAYS.has(name) ? "date" : "string",
      description,
    })),
    missingValues: [""],
    ...keys,
  },
});
