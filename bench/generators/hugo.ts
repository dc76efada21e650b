import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { NewsText } from "../news-text.ts";
import { dayPath } from "./day-path.ts";
import type { SiteGenerator } from "./generator.ts";
import { withFrontMatter } from "./with-front-matter.ts";
import { writeText } from "./write-text.ts";

const SITE = fileURLToPath(new URL("hugo-site", import.meta.url));

/** Hugo, with sections for years, months and days, and taxonomies for topics and sources. */
export const HUGO: SiteGenerator = {
  name: "Hugo",
  program: "hugo",
  again: ["one more"],
  prepare: (folder) => cpSync(SITE, folder, { recursive: true }),
  add(folder, text) {
    const content = join(folder, "content");
    addSections(content, text);
    writeText(join(content, dayPath(text)), withFrontMatter(text));
  },
  build: (folder) => ({ command: "hugo", args: ["--quiet", "--destination", "site"], cwd: folder }),
  site: "site",
};

/** A folder is a section of its own, with a page, where it has an `_index.md`. */
function addSections(content: string, { date }: NewsText): void {
  const [year = "", month = "", day = ""] = date.split("-");
  for (const [layout, parts] of [
    ["year", [year]],
    ["month", [year, month]],
    ["day", [year, month, day]],
  ] as const) {
    const file = join(content, ...parts, "_index.md");
    if (!existsSync(file))
      writeText(file, `---\ntitle: "${parts.join("-")}"\nlayout: ${layout}\n---\n`);
  }
}

/** `v0.111.3+extended`; `null` where it is not installed. */
export function hugoVersion(): string | null {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /\bv\d\S*/u.exec(stdout ?? "")?.[0] ?? null;
}
