import { createHash } from "node:crypto";

/** The published file that says what the site consists of. */
export const MANIFEST = "manifest.json";

/** What a site consists of, and the texts that it was made from. */
export interface Manifest {
  /** SHA-256 of every file of the site but the manifest itself, by address. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 of every source text, by its path in the content folder. */
  readonly texts: ReadonlyMap<string, string>;
}

/** SHA-256 of some bytes, in hexadecimal digits. */
export const sha256Of = (bytes: string | Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** One number for all of it: two sites are the same, byte for byte, where their releases are. */
export const releaseOf = ({ files, texts }: Manifest): string =>
  sha256Of(`${linesOf(files)}\n${linesOf(texts)}`);

/** The manifest as it is published: an entry a line, in the order of their names. */
export const printManifest = (manifest: Manifest): string =>
  `{"backfile":1,"release":"${releaseOf(manifest)}",\n"files":{\n${linesOf(manifest.files)}\n},\n"texts":{\n${linesOf(manifest.texts)}\n}}\n`;

const linesOf = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hash]) => `${JSON.stringify(name)}:"${hash}"`)
    .join(",\n");

/** The other way round; `null` where a single byte is not as it was printed. */
export function readManifest(text: string): Manifest | null {
  try {
    const { files, texts } = JSON.parse(text);
    const manifest = { files: new Map(hashesIn(files)), texts: new Map(hashesIn(texts)) };
    return printManifest(manifest) === text ? manifest : null;
  } catch {
    return null;
  }
}

const hashesIn = (found: object): readonly (readonly [string, string])[] =>
  Object.entries(found).map(([name, hash]) => [name, String(hash)]);
