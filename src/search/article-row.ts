import type { Hit } from "./found.ts";

/** What the table of articles says of one, as text. */
export const printRow = ({
  address,
  title,
  given,
  source,
  language,
  lead,
}: Omit<Hit, "day">): string =>
  JSON.stringify([address, title, given ? 1 : 0, source, language, lead]);

/** The other way round. */
export function readRow(text: string, day: string | null): Hit {
  const [address, title, given, source, language, lead] = JSON.parse(text);
  return { address, title, given: given === 1, day, source, language, lead };
}
