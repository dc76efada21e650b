import { printable } from "../../notice.ts";

/** Nobody reads on beyond this in one line of a text. */
const FAR_ENOUGH = 100_000;

export const isTooLong = (text: string): boolean => text.length > FAR_ENOUGH;

/** As much of a line as is looked at. */
export const nearPart = (text: string): string => text.slice(0, FAR_ENOUGH).toWellFormed();

/** A line as a terminal may show it. */
export const shown = (text: string): string =>
  printable(nearPart(text).replace(/\t/gu, "    ")).trimEnd();
