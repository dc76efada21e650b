import { parseCivilDate } from "./civil-date.ts";
import { meantInstead } from "./nearest.ts";
import type { Notice } from "./notice.ts";
import type { AddressState, AddressTable, KeptAddress } from "./steering.ts";
import { isRecord } from "./text-record.ts";

/** `content/addresses.tsv`: a head line, then a line for each address; tab, line end and backslash in a path are written `\t`, `\n`, `\\`. */

const NAME = "addresses.tsv";

const COLUMNS = ["address", "path", "sha256", "state", "since", "record"] as const;

/** Tables of earlier builds say nothing of what was read. */
const HEADS: readonly string[] = [COLUMNS, COLUMNS.slice(0, -1)].map((names) => names.join("\t"));

const STATES: readonly AddressState[] = ["live", "moved", "gone"];

const isState = (word: string): word is AddressState => STATES.some((state) => state === word);

const LETTERS: Readonly<Record<string, string>> = { "\\": "\\", t: "\t", n: "\n", r: "\r" };

const unescaped = (cell: string): string =>
  cell.replace(/\\([\\tnr])/gu, (_, letter: string) => LETTERS[letter] ?? letter);

const escaped = (cell: string): string =>
  cell
    .replaceAll("\\", "\\\\")
    .replaceAll("\t", "\\t")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");

/** Two addresses that some file system takes for one are one. */
export const addressKey = (address: string): string => address.normalize("NFC").toLowerCase();

/** Reads the table. A line that says no address is left out of the site with a notice, and kept in the file. */
export function parseAddresses(
  tsv: string | null,
): AddressTable & { readonly notices: readonly Notice[] } {
  const kept: KeptAddress[] = [];
  const unread: string[] = [];
  const notices: Notice[] = [];
  const taken = new Set<string>();
  for (const [at, line] of (tsv ?? "")
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === "" || HEADS.includes(line)) continue;
    const row = read(line, taken);
    if (typeof row === "string") {
      unread.push(line);
      notices.push({ rule: "bad-address", message: row, place: { path: NAME, line: at + 1 } });
    } else {
      kept.push(row);
      taken.add(addressKey(row.address));
    }
  }
  return { kept, unread, notices };
}

/** The table as a file: sorted, so that a change is a change of few lines. */
export const printAddresses = ({ kept, unread }: AddressTable): string =>
  [
    COLUMNS.join("\t"),
    ...kept
      .map(({ address, path, sha256, state, since, record }) =>
        [address, escaped(path), sha256, state, since ?? "", record ?? ""].join("\t"),
      )
      .sort(),
    ...unread,
    "",
  ].join("\n");

/** A line as a row, or what is wrong with it. What a person may leave out: the hash, `live`, the day, the record. */
function read(line: string, taken: ReadonlySet<string>): KeptAddress | string {
  const [address = "", path = "", sha256 = "", state = "", since = "", record = ""] =
    line.split("\t");
  if (!isKeptAddress(address))
    return `Expected an address such as \`2020/12/22/a-name.html\`, found "${address}"`;
  if (taken.has(addressKey(address))) return `Expected an address once, found "${address}" again`;
  if (path === "") return "Expected the path of a text after the address, found none";
  if (state !== "" && !isState(state))
    return `Expected live, moved or gone, found "${state}"${meantInstead(state, STATES)}`;
  return {
    address,
    path: unescaped(path),
    sha256,
    state: state === "" ? "live" : state,
    since: parseCivilDate(since),
    record: isRecord(record) ? record : null,
  };
}

/** Folders that belong to the site's own pages. */
const OWN =
  /^(?:topics|sources|people|organisations|places|stories|on|data|assets|search|pagefind)$/iu;

/** Names that a site or a file system wants for itself. */
const RESERVED = /^(?:index|feed|con|nul|aux|prn|com\d|lpt\d)\.html$/iu;

/** The address of a story; its line names a text of that story. */
export const isStoryAddress = (address: string): boolean => /^stories\/[^/]+$/u.test(address);

/** A page below at least one folder, with a name that every host, file system and link can carry. */
function isKeptAddress(address: string): boolean {
  const folders = address.split("/");
  const name = folders.pop() ?? "";
  return (
    folders.length > 0 &&
    (!OWN.test(folders[0] ?? "") || isStoryAddress(address)) &&
    folders.every((folder) => isSegment(folder) && !/\.html$/iu.test(folder)) &&
    isSegment(name) &&
    name.endsWith(".html") &&
    !RESERVED.test(name)
  );
}

const isSegment = (segment: string): boolean =>
  /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._~,-]*$/u.test(segment) && Buffer.byteLength(segment) <= 200;
