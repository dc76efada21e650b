import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ListedFile, Listing } from "./listing.ts";
import { MANIFEST, type Manifest, printManifest, readManifest, sha256Of } from "./manifest.ts";
import { MARKER, manifestOf } from "./marker.ts";

/** A file of a site that is not as the site was published. */
export interface SiteFault {
  readonly address: string;
  readonly rule: "changed" | "missing" | "unlisted" | "unreadable";
}

/** What was found of a site. */
export interface Verified {
  /** The number of the release; `null` where the manifest is not to be trusted. */
  readonly release: string | null;
  readonly files: number;
  readonly texts: number;
  readonly faults: readonly SiteFault[];
}

/** Signatures of the manifest, which whoever made them laid beside it. */
const SIGNATURE = /^manifest\.json\.(?:sig|minisig|asc)$/u;

/** Reads every file of a site again and holds it against the manifest. Throws where the folder cannot be read. */
export function verify(site: string): Verified {
  const text = readFileSync(join(site, MANIFEST), "utf8");
  const manifest = readManifest(text);
  if (manifest === null)
    return { release: null, files: 0, texts: 0, faults: [{ address: MANIFEST, rule: "changed" }] };
  const names = namesIn(site);
  const faults = [...markerFaults(site, names, text), ...faultsOf(site, names, manifest)];
  return {
    release: printManifest(manifest).release,
    files: manifest.files.size,
    texts: manifest.texts.size,
    faults: faults.sort((a, b) => (a.address < b.address ? -1 : 1)),
  };
}

/** A copy on a host may lack the marker; where it stands, it knows the manifest. */
function markerFaults(site: string, names: readonly string[], text: string): readonly SiteFault[] {
  if (!names.includes(MARKER) || manifestOf(site) === sha256Of(text)) return [];
  return [{ address: MARKER, rule: "changed" }];
}

function faultsOf(
  site: string,
  names: readonly string[],
  { files }: Manifest,
): readonly SiteFault[] {
  const there = new Set(names);
  return [
    ...[...files.keys()]
      .filter((address) => !there.has(address))
      .map((address): SiteFault => ({ address, rule: "missing" })),
    ...names
      .filter((name) => name !== MARKER && name !== MANIFEST && !SIGNATURE.test(name))
      .flatMap((name) => faultOf(site, name, files.get(name))),
  ];
}

function faultOf(site: string, address: string, hash: string | undefined): readonly SiteFault[] {
  if (hash === undefined) return [{ address, rule: "unlisted" }];
  const found = hashAt(join(site, address));
  if (found === null) return [{ address, rule: "unreadable" }];
  return found === hash ? [] : [{ address, rule: "changed" }];
}

function hashAt(file: string): string | null {
  try {
    return lstatSync(file).isFile() ? sha256Of(readFileSync(file)) : null;
  } catch {
    return null;
  }
}

/** Every name in a site that is not a folder. */
const namesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join("/"))
    .sort();

/** The listing of a release of which nothing else is known, from its files; `null` where one is not as it was published. */
export function verifiedListing(site: string): Listing | null {
  try {
    if (verify(site).faults.length > 0) return null;
    const text = readFileSync(join(site, MANIFEST), "utf8");
    const files = [...(readManifest(text)?.files ?? []), [MANIFEST, sha256Of(text)] as const];
    return new Map(files.map(([path, sha256]) => [path, listedAt(join(site, path), sha256)]));
  } catch {
    return null;
  }
}

/** What the disk says of a file whose hash is known. */
export function listedAt(file: string, sha256: string): ListedFile {
  const { size, mtimeNs } = lstatSync(file, { bigint: true });
  return { sha256, size, modified: mtimeNs };
}
