import type { Archive } from "../../archive.ts";
import type { Notice } from "../../notice.ts";
import type { DeadLink } from "../../publish/dead-links.ts";
import { mustBeMended } from "./must-be-mended.ts";

/** Notices of one kind. */
export interface Finding {
  readonly rule: string;
  readonly mend: boolean;
  readonly notices: readonly Notice[];
}

/** All that `check` has to say, by rule: first what must be mended, then what may stay. A rejected file is one that must. */
export function findings(archive: Archive, dead: readonly DeadLink[]): readonly Finding[] {
  const rejected = archive.rejected.map(
    ({ path, reason, message }): Notice => ({
      rule: reason,
      message: `${message}; it has no page`,
      place: { path, line: null },
    }),
  );
  const findingsOf = (notices: readonly Notice[], mend: (rule: string) => boolean) =>
    [...new Set(notices.map(({ rule }) => rule))].sort().map((rule) => ({
      rule,
      mend: mend(rule),
      notices: notices.filter((notice) => notice.rule === rule),
    }));
  const all = [
    ...findingsOf(rejected, () => true),
    ...findingsOf([...archive.notices, ...dead.map(deadNotice), ...undated(archive)], mustBeMended),
  ];
  return [...all.filter(({ mend }) => mend), ...all.filter(({ mend }) => !mend)];
}

const deadNotice = ({ page, link }: DeadLink): Notice => ({
  rule: "dead-link",
  message: `Expected a link to a file of the site, found \`${link}\``,
  place: { path: page, line: null },
});

/** Texts without a day, with the clues that they have, and the line that a person may complete. */
const undated = ({ articles }: Archive): readonly Notice[] =>
  articles
    .filter(({ date, dateBasis }) => date === null && dateBasis === null)
    .map(({ path, dates }) => {
      const clues = dates.map(({ evidence }) => `"${evidence.text}", line ${evidence.line}`);
      const found = clues.length > 0 ? `only ${clues.slice(0, 3).join("; ")}` : "none";
      const message = `Expected a day, found ${found}; where you know it, add \`${cell(path)},date,YYYY-MM-DD,how you know\` to corrections.csv`;
      return { rule: "undated", message, place: { path, line: null } };
    });

/** A path as a cell of a CSV table. */
const cell = (path: string): string =>
  /[",;]/u.test(path) ? `"${path.replaceAll('"', '""')}"` : path;
