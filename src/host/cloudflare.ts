import type { Hosted } from "../hosting.ts";
import { madeBy } from "./made-by.ts";

/** What Cloudflare takes as it was on this day. */
const COMPATIBILITY_DATE = "2026-01-01";

/** `wrangler.jsonc`: the site as static assets of a worker, with the archive's own page for addresses that are none. */
export function wranglerJsonc({ title }: Pick<Hosted, "title">, site: string): string {
  const settings = {
    name: workerName(title),
    compatibility_date: COMPATIBILITY_DATE,
    assets: {
      directory: `./${site}`,
      html_handling: "auto-trailing-slash",
      not_found_handling: "404-page",
    },
  };
  return `// ${madeBy("cloudflare")}\n${JSON.stringify(settings, null, 2)}\n`;
}

/** The name of a worker: small letters, digits and dashes, 63 at most. */
function workerName(title: string): string {
  const name = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, 54)
    .replace(/^-+|-+$/gu, "");
  return name === "" ? "news-archive" : name;
}
