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

/** A manifest as it is published, and the number of its release. */
export interface PrintedManifest {
  /** One number for all of it: two sites are the same, byte for byte, where their releases are. */
  readonly release: string;
  /** An entry a line, in the order of their names. */
  readonly text: string;
}

export function printManifest(manifest: Manifest): PrintedManifest {
  const [files, texts] = [linesOf(manifest.files), linesOf(manifest.texts)];
  const release = sha256Of(`${files}\n${texts}`);
  const text = `{"backfile":1,"release":"${release}",\n"files":{\n${files}\n},\n"texts":{\n${texts}\n}}\n`;
  return { release, text };
}

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
    return printManifest(manifest).text === text ? manifest : null;
  } catch {
    return null;
  }
}

const hashesIn = (found: object): readonly (readonly [string, string])[] =>
  Object.entries(found).map(([name, hash]) => [name, String(hash)]);
