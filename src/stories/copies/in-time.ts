import { byText } from "../../by-text.ts";
import type { CopyText } from "./copy-text.ts";

type Placed = Pick<CopyText, "date" | "address">;
type Measured = Placed & Pick<CopyText, "length">;

/** By day, then by address; texts without a day last. */
export const inTime = (a: Placed, b: Placed): number =>
  byText(a.date ?? "~", b.date ?? "~") || byText(a.address, b.address);

/** The one text that came out before all others; `null` where several share the first day, or one tells none. */
export function firstOf<Text extends Placed>(texts: readonly Text[]): Text | null {
  const [first, second] = [...texts].sort(inTime);
  if (!first || texts.some(({ date }) => date === null)) return null;
  return second && second.date === first.date ? null : first;
}

/** The text against which all others are held: the first, else the longest. */
export function baseOf<Text extends Measured>(texts: readonly Text[]): Text | null {
  const longest = [...texts].sort(byLength)[0];
  return firstOf(texts) ?? longest ?? null;
}

/** The order in which texts are likely to be a base. */
export const baseFirst = (texts: readonly Measured[]): ((a: Measured, b: Measured) => number) =>
  texts.some(({ date }) => date === null) ? byLength : inTime;

const byLength = (a: Measured, b: Measured): number => b.length - a.length || inTime(a, b);
