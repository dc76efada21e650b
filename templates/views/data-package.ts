import type { Export } from "../../src/exports.ts";
import type { DataGuide, DataPart } from "../../src/publish/data-files.ts";
import type { Site } from "../../src/publish/plan.ts";
import { COLUMNS } from "./columns.ts";
import type { Column } from "./csv-file.ts";
import { type Field, RECORD_FIELDS, STORY_FIELDS } from "./record-fields.ts";
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
        ...parts.flatMap(articleFiles),
        ...stories.map((address) =>
          address.endsWith(".csv")
            ? table(address, STORY_COLUMNS)
            : records(address, STORY_FIELDS, "id"),
        ),
      ],
    },
    null,
    2,
  )}\n`;

const articleFiles = (part: DataPart): readonly object[] => [
  records(part.records, RECORD_FIELDS, "path"),
  table(part.table, COLUMNS, { primaryKey: ["path"] }),
  ...part.exports.map(({ form, address }) => file(address, ...FORMS[form])),
];

/** The format and the media type of each form. */
const FORMS: Readonly<Record<Export, readonly [format: string, mediatype: string]>> = {
  bibtex: ["bib", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"],
  "csl-json": ["json", "application/vnd.citationstyles.csl+json"],
  ninjs: ["ndjson", "application/x-ndjson"],
};

const DAYS: ReadonlySet<string> = new Set(["date", "event"]);

const fileName = (address: string): string => address.replace(/^.*\//u, "");

const file = (address: string, format: string, mediatype: string) => ({
  $schema: `${PROFILES}/dataresource.json`,
  name: fileName(address),
  path: fileName(address),
  format,
  mediatype,
  encoding: "utf-8",
});

const schema = (fields: readonly object[], more: object) => ({
  $schema: `${PROFILES}/tableschema.json`,
  fields,
  ...more,
});

const records = (address: string, fields: Readonly<Record<string, Field>>, key: string) => ({
  ...file(address, "ndjson", "application/x-ndjson"),
  type: "table",
  schema: schema(
    Object.entries(fields).map(([name, [type, description]]) => ({ name, type, description })),
    { primaryKey: [key] },
  ),
});

const table = <Row>(address: string, columns: readonly Column<Row>[], keys: object = {}) => ({
  ...file(address, "csv", "text/csv"),
  type: "table",
  schema: schema(
    columns.map(([name, description]) => ({
      name,
      type: DAYS.has(name) ? "date" : "string",
      description,
    })),
    { missingValues: [""], ...keys },
  ),
});
