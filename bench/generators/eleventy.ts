import { cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { dayPath } from "./day-path.ts";
import type { SiteGenerator } from "./generator.ts";
import { withFrontMatter } from "./with-front-matter.ts";
import { writeText } from "./write-text.ts";

const SITE = fileURLToPath(new URL("eleventy-site", import.meta.url));
const PACKAGE = join(dirname(createRequire(import.meta.url).resolve("@11ty/eleventy")), "..");

/** Eleventy as its users write a site; Backfile draws its pages with the same version, otherwise. */
export const ELEVENTY: SiteGenerator = {
  name: "Eleventy, as users write it",
  program: "eleventy",
  again: ["one more"],
  prepare: (folder) => cpSync(SITE, folder, { recursive: true }),
  add: (folder, text) => writeText(join(folder, "articles", dayPath(text)), withFrontMatter(text)),
  build: (folder) => ({
    command: process.execPath,
    args: [join(PACKAGE, "cmd.cjs"), "--quiet"],
    cwd: folder,
  }),
  site: "_site",
};

/** `v3.1.7`: that of the lockfile. */
export function eleventyVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(PACKAGE, "package.json"), "utf8"),
  );
  return `v${version}`;
}
