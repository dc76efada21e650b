import { type CivilDate, parseCivilDate } from "./civil-date.ts";
import { meantInstead } from "./nearest.ts";
import type { Notice } from "./notice.ts";
import type { ChangeLog, ChangeWhy, LoggedChange } from "./steering.ts";
import { PARTS, type Part } from "./text-record.ts";

/** `content/changes.tsv`: a head line, then a line for each change of a text. */

const NAME = "changes.tsv";

const HEAD = ["day", "address", "why", "what"].join("\t");

const WHYS: readonly ChangeWhy[] = ["new", "edited", "corrected", "rules"];

const isWhy = (word: string): word is ChangeWhy => WHYS.some((why) => why === word);

/** Reads the log. A line that says no change is left out of the site with a notice, and kept in the file. */
export function parseChanges(
  tsv: string | null,
): ChangeLog & { readonly notices: readonly Notice[] } {
  const lines = (tsv ?? "").replace(/^\ufeff/u, "").split(/\r?\n/u);
  const read = lines.flatMap((line, at) =>
    line.trim() === "" || line === HEAD ? [] : [{ line, at, change: changeOf(line) }],
  );
  return {
    logged: read.flatMap(({ change }) => (typeof change === "string" ? [] : [change])),
    unread: read.flatMap(({ line, change }) => (typeof change === "string" ? [line] : [])),
    notices: read.flatMap(({ at, change }) =>
      typeof change === "string"
        ? [{ rule: "bad-change", message: change, place: { path: NAME, line: at + 1 } }]
        : [],
    ),
  };
}

/** The log as a file: sorted, so that what a build adds stands together. */
export const printChanges = ({ logged, unread }: ChangeLog): string =>
  [
    HEAD,
    ...logged
      .map(({ day, address, why, what }) => [day, address, why, what.join(",")].join("\t"))
      .sort(),
    ...unread,
    "",
  ].join("\n");

/** Beyond so many lines whole days are forgotten, the oldest first; the newest is always kept. */
const MOST_LINES = 100_000;

/** The log with what one more build saw; what is told of one address, day and reason is told once. Nothing is left of addresses that no table has. */
export function logChanges(
  log: ChangeLog,
  seen: readonly Omit<LoggedChange, "day">[],
  day: CivilDate,
  addresses: ReadonlySet<string>,
  most = MOST_LINES,
): ChangeLog {
  const told = new Map<string, LoggedChange>();
  for (const change of [...log.logged, ...seen.map((each) => ({ ...each, day }))]) {
    if (!addresses.has(change.address)) continue;
    const key = [change.day, change.address, change.why].join("\t");
    const what = [...(told.get(key)?.what ?? []), ...change.what];
    told.set(key, { ...change, what: PARTS.filter((part) => what.includes(part)) });
  }
  return { ...log, logged: newestDays([...told.values()], most) };
}

function newestDays(logged: readonly LoggedChange[], most: number): readonly LoggedChange[] {
  if (logged.length <= most) return logged;
  const days = logged.map(({ day }) => day).sort();
  const last = days.at(-1) ?? "";
  const from = days.find((day, at) => days.length - at <= most && day !== days[at - 1]) ?? last;
  return logged.filter(({ day }) => day >= from);
}

/** A line as a change, or what is wrong with it. */
function changeOf(line: string): LoggedChange | string {
  const [date = "", address = "", why = "", words = ""] = line.split("\t");
  const day = parseCivilDate(date);
  if (day === null) return `Expected a day such as 2020-12-22, found "${date}"`;
  if (address === "") return "Expected an address after the day, found none";
  if (!isWhy(why)) return `Expected ${WHYS.join(", ")}, found "${why}"${meantInstead(why, WHYS)}`;
  const what = partsIn(words);
  return typeof what === "string" ? what : { day, address, why, what };
}

/** Parts of a text by their names, or what is wrong with these. */
function partsIn(words: string): readonly Part[] | string {
  const names = words.split(",").filter((name) => name !== "");
  const known: readonly string[] = PARTS;
  const strange = names.find((name) => !known.includes(name));
  return strange === undefined
    ? PARTS.filter((part) => names.includes(part))
    : `Expected ${PARTS.join(", ")}, found "${strange}"${meantInstead(strange, PARTS)}`;
}
