import type { Found } from "../../../bench/quality/found.ts";
import type { Truth } from "../../../bench/quality/truth.ts";

/** A text of which nothing is known but what a test says. */
export const truth = (known: Partial<Truth>): Truth => ({
  file: "a.txt",
  corpus: "invented",
  ...known,
});

/** A record in which nothing was found but what a test says. */
export const record = (
  found: Partial<Found>,
  path = "a.txt",
): Found & { readonly path: string } => ({
  path,
  date: null,
  dates: [],
  dateline: null,
  headline: null,
  byline: [],
  sources: [],
  topics: [],
  language: "und",
  encoding: "utf-8",
  story: null,
  ...found,
});
