import { type Html, trusted } from "./html.ts";

/** What would end the block, what a page may not hold, and what some readers take for a line end. JSON has these in strings alone. */
const UNSAFE = /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/gu;

/** Data in the head of a page, as JSON-LD: no browser runs it, and nothing in it ends it. */
export const dataBlock = (data: object): Html =>
  trusted(
    `<script type="application/ld+json">${JSON.stringify(data).replace(UNSAFE, escaped)}</script>\n`,
  );

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
