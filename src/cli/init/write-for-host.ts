import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { aboveOf, type PutBeside, putBeside } from "../../build/put-beside.ts";
import { filesBeside } from "../../host/host-files.ts";
import type { Host } from "../../hosting.ts";
import { hostedOf } from "../../publish/host.ts";
import { siteFolder } from "../../publish/site-folder.ts";
import { readSteering } from "../../read/read-steering.ts";
import { parseSettings } from "../../steer/settings.ts";
import { attempt } from "../attempt.ts";

/** What was written beside a new archive for its host. */
export interface ForHost extends PutBeside {
  readonly host: Host;
}

const SITE = "_site";
const FILE = "archive.yml";

/** Writes what the host of a new archive wants beside the site, as a build does where no address has moved; so a host that builds by itself can do so at once. Builds know these files as their own, and write them again where they know better. `null` where the settings name no host, or have a fault, which the build will tell. */
export function writeForHost(folder: string): ForHost | null {
  const content = join(folder, "content");
  const settings = attempt(() => parseSettings(FILE, readSteering(content, FILE)));
  if (!settings?.host) return null;
  const hosted = hostedOf({ settings, changes: { moved: [] } });
  const { work, beside } = siteFolder(join(folder, SITE), content);
  attempt(() => mkdirSync(work, { recursive: true }));
  const files = filesBeside(settings.host, hosted, SITE);
  return { host: settings.host, ...putBeside(aboveOf(content), files, beside) };
}
