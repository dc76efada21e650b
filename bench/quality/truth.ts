import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UserError } from "../../src/user-error.ts";

const text = z.string().nullish();

/** What is known of one text: one line of `truth.ndjson`. Absent is what nobody knows. */
const TRUTH = z.object({
  file: z.string(),
  corpus: z.string(),
  kind: text,
  title: text,
  title_in_text: z.boolean().nullish(),
  /** The true day. */
  date: text,
  /** full: the day stands in the text; md: without its year; none: it does not. */
  date_in_text: z.enum(["full", "md", "none"]).nullish(),
  dateline: z.object({ place: text, month_day: text }).nullish(),
  byline: z.array(z.string()).nullish(),
  /** How many of the names stand in the text. */
  byline_in_text: z.number().nullish(),
  signoff: z.boolean().nullish(),
  topics: z.array(z.string()).nullish(),
  /** The event that it reports; only in sets whose events are known. */
  event: text,
  language: text,
  encoding: text,
});

export type Truth = Readonly<z.infer<typeof TRUTH>>;

export const TRUTH_FILE = "truth.ndjson";

/** The truths of a set, in the order of its file. Throws a `UserError` that names the line which is none. */
export function readTruths(folder: string): readonly Truth[] {
  const file = join(folder, TRUTH_FILE);
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, at) => (line === "" ? [] : [truthOf(line, `${file}:${at + 1}`)]));
}

function truthOf(line: string, place: string): Truth {
  try {
    return TRUTH.parse(JSON.parse(line));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new UserError(`${place}  Expected what is known of a text: ${why}`);
  }
}
