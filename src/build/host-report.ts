import { join, relative } from "node:path";
import type { Archive } from "../archive.ts";
import { filesBeside } from "../host/host-files.ts";
import { hasLimits } from "../host/limits.ts";
import { weigh } from "../host/weigh.ts";
import type { HostReport } from "../hosting.ts";
import { hostedOf, planHost } from "../publish/host.ts";
import { readListing } from "../publish/release/listing.ts";
import type { Released } from "../publish/release/release.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { aboveOf, putBeside } from "./put-beside.ts";

/** Writes what belongs beside a published site for its host, and weighs the site against that host's limits; `null` for an archive that names no host. */
export function reportHost(
  archive: Archive,
  content: string,
  folder: SiteFolder,
  { manifest }: Pick<Released, "manifest">,
): HostReport | null {
  const { host } = archive.settings;
  if (host === null) return null;
  const hosted = hostedOf(archive);
  const above = aboveOf(content);
  const site = relative(above, folder.site).replaceAll("\\", "/");
  const put = putBeside(above, filesBeside(host, hosted, site), folder.beside);
  const files = hasLimits(host) ? sizesIn(join(folder.listings, manifest)) : new Map();
  return {
    host,
    within: planHost(archive).hostPages.map(({ address }) => address),
    ...put,
    uses: weigh(host, { files, redirects: hosted.redirects.length }),
  };
}

const sizesIn = (listing: string): ReadonlyMap<string, number> =>
  new Map(Array.from(readListing(listing) ?? [], ([path, { size }]) => [path, Number(size)]));
