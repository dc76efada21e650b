import { join } from "node:path";
import { formatNotice, printable } from "../../notice.ts";
import { count } from "../summary.ts";
import type { Texts } from "./texts.ts";

const MOST_NAMED = 5;

/** What was not copied into a new archive and why: a line for each kind, and one for each file that should have been a text. */
export function notCopied({
  root,
  others,
  setAside,
  rejected,
}: Pick<Texts, "root" | "others" | "setAside" | "rejected">): readonly string[] {
  const shown = rejected.slice(0, MOST_NAMED).map(({ path, reason, message }) =>
    formatNotice({
      rule: reason,
      message: `${message}; it was not copied`,
      place: { path: join(root, path), line: null },
    }),
  );
  const rest = rejected.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`  and ${count(rest, "file")} more that could not be copied`] : []),
    ...named(others, "since only .txt, .text, .md and .markdown are read"),
    ...named(setAside, "since a `_` before a name sets a text aside"),
  ];
}

/** `2 files not copied, since …: map.pdf, photo.jpg` */
function named(paths: readonly string[], why: string): readonly string[] {
  if (paths.length === 0) return [];
  const shown = paths.slice(0, MOST_NAMED).map(printable).join(", ");
  const rest = paths.length - MOST_NAMED;
  const more = rest > 0 ? ` and ${rest.toLocaleString("en")} more` : "";
  return [`${count(paths.length, "file")} not copied, ${why}: ${shown}${more}`];
}
