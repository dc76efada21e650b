import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { printAddresses } from "../address-table.ts";
import type { CivilDate } from "../civil-date.ts";
import type { Notice } from "../notice.ts";
import type { AddressTable } from "../steering.ts";

const FILE = "addresses.tsv";

/** What became of the addresses of a build. */
export interface KeptTable {
  readonly table: AddressTable;
  readonly notices: readonly Notice[];
  /** What the file says now; `null` where it is left as it was. */
  readonly text: string | null;
}

/** Writes `addresses.tsv` into the content folder, whole or not at all, and only where it changed. Addresses that were seen moved or gone for the first time get the day. Where the folder cannot be written, the table stays as it came, with a notice. */
export function keepAddresses(content: string, table: AddressTable, today: CivilDate): KeptTable {
  const stamped = { ...table, kept: table.kept.map((row) => stamp(row, today)) };
  const text = printAddresses(stamped);
  const path = join(content, FILE);
  if (stamped.kept.length === 0 && !existsSync(path))
    return { table: stamped, notices: [], text: null };
  try {
    writeChanged(path, text);
    return { table: stamped, notices: [], text };
  } catch (error) {
    const why = error instanceof Error && "code" in error ? ` (${error.code})` : "";
    const message = `Expected a content folder that can be written, found one that cannot${why}; the addresses of this build are not kept`;
    const place = { path: FILE, line: null };
    return { table, notices: [{ rule: "addresses-not-kept", message, place }], text: null };
  }
}

/** Does work after which addresses hold. Where it throws, the table in the content folder is as it was before: nobody has seen the addresses of a site that was not published. */
export async function withAddresses<T>(content: string, work: () => Promise<T>): Promise<T> {
  const path = join(content, FILE);
  const before = existsSync(path) ? readFileSync(path, "utf8") : null;
  try {
    return await work();
  } catch (error) {
    putBack(path, before);
    throw error;
  }
}

/** As far as the disk lets it: what was thrown before is what a person has to know. */
function putBack(path: string, before: string | null): void {
  try {
    if (before === null) rmSync(path, { force: true });
    else writeChanged(path, before);
  } catch {}
}

const stamp = (row: AddressTable["kept"][number], today: CivilDate) =>
  row.state === "live" || row.since !== null ? row : { ...row, since: today };

function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  const next = join(path, "..", `.${FILE}.new`);
  try {
    writeFileSync(next, text, { flush: true });
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
