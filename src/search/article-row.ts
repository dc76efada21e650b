import type { Hit } from "./found.ts";

/** What the table of articles says of one: fields with tabs between them. */
export const printRow = ({
  address,
  title,
  given,
  source,
  language,
  lead,
}: Omit<Hit, "day">): string =>
  [address, given ? "1" : "0", language, source, title, lead]
    .map((field) => field.replace(/\s+/gu, " "))
    .join("\t");

/** The other way round. */
export function readRow(text: string, day: string | null): Hit {
  const [address = "", given, language = "", source = "", title = "", lead = ""] = text.split("\t");
  return { address, title, given: given === "1", day, source, language, lead };
}
