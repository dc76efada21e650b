import { printable } from "../../notice.ts";
import { attention, count } from "../summary.ts";
import { faultText } from "./fault.ts";
import type { Rebuilt } from "./messages.ts";
import { news } from "./news.ts";
import type { Saved } from "./saved.ts";
import type { State } from "./state.ts";
import type { Changes } from "./what-changed.ts";

/** What the terminal shows once changes have been dealt with. */
export function report(
  before: State,
  now: State,
  { fixed }: Changes,
  saved: Saved,
  seconds: number,
): readonly string[] {
  if (now === before)
    return [`${fixed.length > 0 ? "start this again to use it" : "served anew"}${because(saved)}`];
  if (now.fault)
    return [...faultText(now.fault).split("\n").map(printable), `not rebuilt${because(saved)}`];
  if (!now.built) return [];
  return [
    ...attention(news(now.built, before.built, saved.texts)),
    `${before.built ? "rebuilt" : "built"} in ${seconds.toFixed(1)} s: ${counts(now.built)}${because(saved)}`,
  ];
}

const counts = ({ articles, pages }: Rebuilt): string =>
  `${count(articles, "article")}, ${count(pages, "page")}`;

/** ` (content/wire/001.txt and 19 more)` */
function because({ files: [first, ...rest] }: Saved): string {
  if (first === undefined) return "";
  return ` (${printable(first)}${rest.length > 0 ? ` and ${rest.length} more` : ""})`;
}
