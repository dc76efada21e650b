import type { Name } from "../../article.ts";
import type { CivilDate } from "../../civil-date.ts";
import { NEW } from "../known-rows.ts";
import type { ReportText } from "../report-text.ts";
import type { StoryText } from "../story-text.ts";
import { dayOfIssue } from "./day-of-issue.ts";

/** What is known of a text while copies are looked for: little, since it is kept for the next time. */
export interface CopyText {
  readonly path: string;
  readonly address: string;
  /** The day on which it came out; `null` where it tells none. */
  readonly date: CivilDate | null;
  readonly sketch: Uint32Array;
  /** Stands for all of its words in their order. */
  readonly wording: string;
  /** How many words it has. */
  readonly length: number;
}

/** Texts in their order, and those that came and went. One that changed did both. */
export interface CopyTexts {
  readonly texts: readonly CopyText[];
  readonly come: readonly CopyText[];
  readonly gone: readonly CopyText[];
}

/** Tells agencies from other sources. */
export type IsAgency = (source: Name) => boolean;

/** Reads all words of a text, anew each time. */
export type ReadWords = (text: CopyText) => Uint32Array;

/** Each text as one that may carry another's words; `reports` is what is kept of them. One of which nothing changed is the known one in its row. */
export function copyTexts(
  texts: readonly StoryText[],
  reports: readonly ReportText[],
  isAgency: IsAgency,
  known: readonly CopyText[],
  rows: Int32Array,
): CopyTexts {
  const come: CopyText[] = [];
  const stays = new Uint8Array(known.length);
  const now = reports.map((report, at) => {
    const row = rows[at] ?? NEW;
    const before = known[row];
    const text = texts[at];
    const date = text ? dayOfIssue(text, isAgency) : null;
    const address = text?.address ?? "";
    if (before && isSame(before, report, address, date)) {
      stays[row] = 1;
      return before;
    }
    const made = copyText(report, address, date);
    come.push(made);
    return made;
  });
  return { texts: now, come, gone: known.filter((_, row) => stays[row] === 0) };
}

const isSame = (
  before: CopyText,
  { sketch, wording }: ReportText,
  address: string,
  date: CivilDate | null,
): boolean =>
  before.sketch === sketch &&
  before.wording === wording &&
  before.address === address &&
  before.date === date;

/** A text that stands at an address, and came out on a day. */
export const copyText = (
  { path, sketch, wording, words }: Pick<ReportText, "path" | "sketch" | "wording" | "words">,
  address: string,
  date: CivilDate | null,
): CopyText => ({ path, address, date, sketch, wording, length: words });
