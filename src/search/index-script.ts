import { checksumOf } from "./checksum.ts";

/** Where the files of an index lie in the site. */
export const INDEX_FOLDER = "search";

/** A file of the index as a script, which loads from a host and from a disk alike: it hands its name, the checksum of its data and the data to the one function that the page has. */
export const printScript = (
  name: string,
  data: string,
  checksum: string = checksumOf(data),
): string => `backfile(${JSON.stringify(name)},"${checksum}",${JSON.stringify(data)})\n`;

/** The data of such a file; `null` where it is not what was written, or has not the checksum that is known of it. */
export function readScript(name: string, script: string, known?: string): string | null {
  const head = `backfile(${JSON.stringify(name)},"`;
  if (!script.startsWith(head) || !script.endsWith(")\n")) return null;
  const checksum = script.slice(head.length, head.length + 5);
  if (known !== undefined && checksum !== known) return null;
  try {
    const data = JSON.parse(script.slice(head.length + 7, -2));
    return typeof data === "string" && checksumOf(data) === checksum ? data : null;
  } catch {
    return null;
  }
}
