import { printable } from "../notice.ts";

/** Nobody reads on beyond this in one line of a text. */
const FAR_ENOUGH = 100_000;

export const isTooLong = (text: string): boolean => text.length > FAR_ENOUGH;

/** As much of a line as is looked at. */
export const nearPart = (text: string): string => text.slice(0, FAR_ENOUGH).toWellFormed();

const harmless = (text: string): string => printable(text.replace(/\t/gu, "    ")).trimEnd();

/** A line as a terminal may show it, as far as it is looked at. */
export const shown = (text: string): string => harmless(nearPart(text));

/** What is left of a line beyond that. */
export const restOf = (text: string): string =>
  isTooLong(text) ? harmless(text.slice(FAR_ENOUGH).toWellFormed()) : "";

/** A whole line, however long it is. */
export const shownWhole = (text: string): string => harmless(text.toWellFormed());
