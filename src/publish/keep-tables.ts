import { printAddresses } from "../address-table.ts";
import { logChanges, printChanges } from "../change-log.ts";
import type { CivilDate } from "../civil-date.ts";
import type { Notice } from "../notice.ts";
import type { AddressTable, ChangeLog, LoggedChange } from "../steering.ts";
import { isKept, type KeptFile, writeKept } from "./kept-files.ts";

/** What is known of the past of an archive: every address that was given, and what became of its texts. */
interface Tables {
  readonly addresses: AddressTable;
  readonly changes: ChangeLog;
}

/** What is known once a build has looked at the texts, and what it saw. */
export interface FoundTables extends Tables {
  readonly seen: readonly Omit<LoggedChange, "day">[];
}

export interface KeptTables extends Tables {
  readonly notices: readonly Notice[];
}

interface WrittenTables extends KeptTables {
  /** What the files say now; none of those that are left as they were. */
  readonly texts: ReadonlyMap<KeptFile, string>;
}

/** Writes `addresses.tsv` and `changes.tsv` into the content folder, both or none, and only where they changed. What was seen for the first time gets the day. Where the folder cannot be written, all stays as it came, with a notice. */
export function keepTables(content: string, found: FoundTables, today: CivilDate): WrittenTables {
  const addresses = {
    ...found.addresses,
    kept: found.addresses.kept.map((row) => stamp(row, today)),
  };
  const given = new Set(addresses.kept.map(({ address }) => address));
  const changes = logChanges(found.changes, found.seen, today, given);
  const texts = new Map<KeptFile, string>();
  if (addresses.kept.length > 0 || isKept(content, "addresses.tsv"))
    texts.set("addresses.tsv", printAddresses(addresses));
  if (changes.logged.length > 0 || isKept(content, "changes.tsv"))
    texts.set("changes.tsv", printChanges(changes));
  try {
    writeKept(content, texts);
    return { addresses, changes, notices: [], texts };
  } catch (error) {
    return { ...found, notices: [notKept(error)], texts: new Map() };
  }
}

const stamp = (row: AddressTable["kept"][number], today: CivilDate) =>
  row.state === "live" || row.since !== null ? row : { ...row, since: today };

function notKept(error: unknown): Notice {
  const why = error instanceof Error && "code" in error ? ` (${error.code})` : "";
  return {
    rule: "addresses-not-kept",
    message: `Expected a content folder that can be written, found one that cannot${why}; the addresses of this build, and what changed in it, are not kept`,
    place: { path: "addresses.tsv", line: null },
  };
}
