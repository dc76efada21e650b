import { printable } from "../notice.ts";

/** Enough of a long line to find it again; what cannot be seen in it is spelled out. */
export const excerpt = (text: string): string => {
  const words = printable(text.replace(/[\t\p{Zs}]+/gu, " ").trim());
  return words.length > 200 ? `${words.slice(0, 199).toWellFormed()}…` : words;
};
