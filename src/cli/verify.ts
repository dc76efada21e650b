import { existsSync } from "node:fs";
import { join } from "node:path";
import { formatNotice } from "../notice.ts";
import { MANIFEST } from "../publish/release/manifest.ts";
import { type SiteFault, type Verified, verify as verifySite } from "../publish/release/verify.ts";
import { UserError } from "../user-error.ts";
import type { Command } from "./command.ts";
import { printData } from "./print.ts";
import { count } from "./summary.ts";

/** Reads every file of a published site again, wherever it was copied to, and names each that is not as it was published. */
export const verify: Command = {
  name: "verify",
  summary: "read the published site again, and name every file that is not as it was",
  argument: { name: "DIR", help: "the site, or a copy of it (default: _site)", optional: true },
  options: { json: { type: "boolean", help: "print what was found as JSON" } },
  examples: ["backfile verify", "backfile verify /srv/www/archive --json"],
  async run(given) {
    const site = given.argument || "_site";
    if (!existsSync(join(site, MANIFEST)))
      throw new UserError(
        `\`${site}\`  Expected a published site with its \`${MANIFEST}\`, found none; name the folder, or run \`npx backfile build\` first`,
      );
    const verified = verifySite(site);
    printData(given.flag("json") ? `${JSON.stringify(verified)}\n` : report(site, verified));
    return verified.faults.length > 0 ? 1 : 0;
  },
};

const report = (site: string, { release, files, texts, faults }: Verified): string =>
  [
    ...faults.map((fault) => formatNotice(noticeOf(site, fault))),
    ...(release === null
      ? []
      : [`${count(files, "file")} from ${count(texts, "text")}`, `release ${release}`]),
    faults.length === 0 ? "Every file is as it was published" : `${count(faults.length, "fault")}`,
    "",
  ].join("\n");

const WORDS: Readonly<Record<SiteFault["rule"], string>> = {
  changed: "Expected the file that was published, found other bytes",
  missing: "Expected the file that was published, found none",
  unlisted: "Expected nothing, found a file that was not published",
  unreadable: "Expected a file that can be read, found none",
};

const noticeOf = (site: string, { address, rule }: SiteFault) => ({
  rule,
  message: WORDS[rule],
  place: { path: join(site, address), line: null },
});
