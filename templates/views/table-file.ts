import type { DataFile } from "../../src/publish/data-files.ts";
import { COLUMNS } from "./columns.ts";
import { csvFile } from "./csv-file.ts";

/** Articles as a table. */
export const tableFile = ({ records }: DataFile): string => csvFile(COLUMNS, records);
